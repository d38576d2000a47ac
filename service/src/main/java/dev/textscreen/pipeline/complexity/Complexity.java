package dev.textscreen.pipeline.complexity;

import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text is like to read and what it will cost to screen.
 *
 * @param readability the formulas that are valid for the language, and those that count letters and sentences of any
 * @param readabilityNote what the reader of the formulas has to know, where none is validated for the language
 * @param scripts the share of the text's letters in each script, the largest first
 * @param entitiesExpected how many persons, organisations and identifiers will be looked up
 * @param cost by the same function that {@code /process} routes by
 */
public record Complexity(Language language, Counts counts, List<Readability> readability, Optional<String> readabilityNote,
        LexicalProfile lexical, Map<Script, Double> scripts, int entitiesExpected, CostEstimate cost) {

    public Complexity {
        readability = List.copyOf(readability);
    }
}
