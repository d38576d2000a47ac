package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The endings of {@code common/name-endings.tsv} by which words made of names are told. Immutable. */
record NameEndings(List<String> possessive, List<String> relational) {

    private static final int LONGEST_TAIL = 4;
    private static final int SHORTEST_STEM = 2;

    NameEndings {
        possessive = List.copyOf(possessive);
        relational = List.copyOf(relational);
    }

    /** @throws IllegalArgumentException where a row is wrong or a kind has no endings, with file and line */
    static NameEndings load(Path file) {
        List<String> possessive = new ArrayList<>();
        List<String> relational = new ArrayList<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            List<String> endings = kind(row, possessive, relational);
            if (endings == null) {
                throw row.invalid("no such kind: " + row.get(0));
            }
            endings.addAll(List.of(row.get(1).split(" ")));
        }
        if (possessive.isEmpty() || relational.isEmpty()) {
            throw new IllegalArgumentException(file + ": both kinds, possessive and relational, need endings");
        }
        return new NameEndings(possessive, relational);
    }

    private static @Nullable List<String> kind(TabbedFile.Row row, List<String> possessive, List<String> relational) {
        return switch (row.get(0)) {
            case "possessive" -> possessive;
            case "relational" -> relational;
            default -> null;
        };
    }

    /** Whether the lemma in lower case may be an adjective that says whose something is. */
    boolean isPossessive(String lemma) {
        for (String ending : possessive) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is an adjective of a place. */
    boolean isRelational(NameWord word) {
        String key = word.key();
        int first = Math.max(SHORTEST_STEM, key.length() - LONGEST_TAIL - 2);
        for (int at = key.length() - 2; at >= first; at--) {
            for (String letters : relational) {
                if (key.startsWith(letters, at)) {
                    return word.isUnknown() || word.has(PartOfSpeech.ADJ);
                }
            }
        }
        return false;
    }
}
