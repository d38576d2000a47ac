package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The cases that the prepositions of a language govern. Immutable. */
final class Prepositions {

    private static final String CASES = "ngdailv";

    private final Map<String, Long> cells;

    private Prepositions(Map<String, Long> cells) {
        this.cells = cells;
    }

    static Prepositions none() {
        return new Prepositions(Map.of());
    }

    /** Reads {@code prepositions.tsv} of the language. */
    static Prepositions read(Path dictionaries, Language language) {
        Map<String, Long> cells = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve(language.code()).resolve("prepositions.tsv"), 2, 2)) {
            int cases = 0;
            for (char c : row.get(1).toCharArray()) {
                if (CASES.indexOf(c) < 0) {
                    throw row.invalid("no case " + c);
                }
                cases |= 1 << CASES.indexOf(c);
            }
            for (String word : row.get(0).split(" ")) {
                cells.put(word, Cells.of(cases, Cells.ALL_SLOTS));
            }
        }
        return new Prepositions(Map.copyOf(cells));
    }

    /** The cells that may follow the preposition; those of every oblique case where it is not listed. */
    long governs(String lemma) {
        return cells.getOrDefault(lemma, OBLIQUE);
    }

    private static final long OBLIQUE = Cells.of(0b0111110, Cells.ALL_SLOTS);
}
