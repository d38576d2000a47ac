package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases that the prepositions of one language ask for, read from {@code prepositions.tsv}. Immutable. */
final class Prepositions {

    static final Prepositions NONE = new Prepositions(Map.of());

    private final Map<String, List<GrammaticalCase>> cases;

    private Prepositions(Map<String, List<GrammaticalCase>> cases) {
        this.cases = cases;
    }

    /** @throws IllegalArgumentException where a row is wrong, with file and line */
    static Prepositions load(Path file) {
        Map<String, List<GrammaticalCase>> cases = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            List<GrammaticalCase> governed = new ArrayList<>();
            for (char letter : row.get(1).toCharArray()) {
                governed.add(grammaticalCase(row, letter));
            }
            for (String word : row.get(0).split(" ")) {
                cases.put(word, List.copyOf(governed));
            }
        }
        return new Prepositions(Map.copyOf(cases));
    }

    private static GrammaticalCase grammaticalCase(TabbedFile.Row row, char letter) {
        return switch (letter) {
            case 'n' -> GrammaticalCase.NOMINATIVE;
            case 'g' -> GrammaticalCase.GENITIVE;
            case 'd' -> GrammaticalCase.DATIVE;
            case 'a' -> GrammaticalCase.ACCUSATIVE;
            case 'i' -> GrammaticalCase.INSTRUMENTAL;
            case 'l' -> GrammaticalCase.LOCATIVE;
            default -> throw row.invalid("no case " + letter);
        };
    }

    /** Empty for a word that is no preposition. */
    List<GrammaticalCase> cases(String word) {
        return cases.getOrDefault(word, List.of());
    }
}
