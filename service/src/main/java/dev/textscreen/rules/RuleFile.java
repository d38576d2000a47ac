package dev.textscreen.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** rules.yml as it is written. */
record RuleFile(Optional<List<RuleEntry>> rules, Optional<List<Example>> examples) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    record RuleEntry(Optional<String> name, Optional<String> effect, Optional<When> when, Optional<String> author,
            Optional<String> reason, Optional<LocalDate> until) {
    }

    record When(Optional<List<String>> words, Optional<List<String>> entities, Optional<List<String>> lists,
            Optional<List<String>> signals, Optional<List<String>> countries, Optional<Amount> amount, Optional<Range> score) {
    }

    record Amount(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<String> currency) {
    }

    record Range(Optional<Double> from, Optional<Double> to) {
    }

    /** A text, what it is taken to match, and the outcome that it must come to. */
    record Example(Optional<String> text, Optional<List<ExampleMatch>> matches, Optional<String> outcome) {
    }

    record ExampleMatch(@JsonProperty(required = true) String entity, Optional<String> list, Optional<String> country,
            Optional<Double> score, Optional<Boolean> identifier) {
    }

    static RuleFile read(String yaml) {
        try {
            RuleFile read = yaml.isBlank() ? null : YAML.readValue(yaml, RuleFile.class);
            return read == null ? new RuleFile(Optional.empty(), Optional.empty()) : read;
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new RulesRefusedException("The rules cannot be read" + line + ": " + firstLine(e.getOriginalMessage()) + ".");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
