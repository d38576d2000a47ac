package dev.textscreen.config;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.dropwizard.configuration.ConfigurationFactory;
import io.dropwizard.configuration.ConfigurationFactoryFactory;
import io.dropwizard.configuration.ConfigurationSourceProvider;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.jackson.FuzzyEnumModule;
import io.dropwizard.jackson.Jackson;
import jakarta.validation.Validator;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/** How config.yml is read: {@code ${NAME:-default}} from the environment, every setting present, none unknown. */
public final class ConfigurationFile implements ConfigurationFactoryFactory<TextscreenConfiguration> {

    /** Replaces the names of the file behind {@code inner} with values of the environment. */
    public static ConfigurationSourceProvider substituting(ConfigurationSourceProvider inner, Map<String, String> environment) {
        StringSubstitutor substitutor = new StringSubstitutor(name -> quoted(environment.get(name)));
        substitutor.setEnableSubstitutionInVariables(true);
        substitutor.setEnableUndefinedVariableException(true);
        return new SubstitutingSourceProvider(inner, substitutor);
    }

    /** Placeholders of text stand within double quotes in the file, so a value must not be able to end them. */
    private static @Nullable String quoted(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("${", "\\u0024{");
    }

    @Override
    public ConfigurationFactory<TextscreenConfiguration> create(Class<TextscreenConfiguration> type, Validator validator,
            ObjectMapper ignored, String propertyPrefix) {
        // without the module that writes classes to read a property faster: each setting is read once, and a start waits for all of them
        ObjectMapper mapper = Jackson.newMinimalObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule(), new FuzzyEnumModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
        return new YamlConfigurationFactory<>(type, validator, mapper, propertyPrefix);
    }
}
