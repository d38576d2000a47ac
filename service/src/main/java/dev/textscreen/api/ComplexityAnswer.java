package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text is like to read, and what it costs to screen. */
public record ComplexityAnswer(LanguageJson language, CountsJson counts, List<ReadabilityJson> readability,
        @Schema(description = "What to know where no formula is validated for the language") Optional<String> readabilityNote,
        LexicalJson lexical, @Schema(description = "The share of letters in each script") Map<String, Double> scripts,
        @Schema(description = "Names and identifiers that will be looked up") int entitiesExpected,
        @Schema(description = "0 to 1, growing with the cost") double score,
        @Schema(allowableValues = {
                "fast", "standard", "deep", "async"}) String tier,
        @Schema(description = "On one core") double predictedMs) {

    /** What there is of everything. */
    @Schema(name = "Counts")
    public record CountsJson(int characters, int letters, int words, int sentences, int wordCharacters, int syllables,
            @Schema(description = "Words of more than six letters") int longWords,
            @Schema(description = "Words of three syllables or more") int polysyllables,
            @Schema(description = "Words of four syllables or more") int hardWords, int numbers, int signals) {
    }

    /** A readability formula and its value. */
    @Schema(name = "Readability")
    public record ReadabilityJson(@Schema(example = "lix") String name, double value,
            @Schema(description = "With its constants") String formula,
            @Schema(description = "Who published it for this language") String source) {
    }

    /** How rich the words are, by lemma. */
    @Schema(name = "Lexical")
    public record LexicalJson(@Schema(description = "Content words among all") double density, double typeTokenRatio, double mattr,
            double mtld) {
    }
}
