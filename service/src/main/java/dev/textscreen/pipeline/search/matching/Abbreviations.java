package dev.textscreen.pipeline.search.matching;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import dev.textscreen.text.TabbedFile;

/** The words that organisations cut short, and how: by lists, by their first letters, or by their consonants. Immutable. */
final class Abbreviations {

    private static final int SHORTEST = 3;
    private static final int LEAST_LEFT_OUT = 2;
    private static final String VOWELS = "aeiouy";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Abbreviations() {
    }

    /** Reads {@code common/name-abbreviations.tsv}. */
    static Abbreviations read(Path file) {
        Abbreviations abbreviations = new Abbreviations();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            abbreviations.known.add(row.get(0));
            for (String cut : row.get(1).split(",")) {
                abbreviations.words.computeIfAbsent(cut, any -> new HashSet<>()).add(row.get(0));
            }
        }
        return abbreviations;
    }

    /** The words that this one may be short for by the list. */
    Set<String> wordsOf(String cut) {
        return words.getOrDefault(cut, Set.of());
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /** Whether the one is the beginning of the word, or its first letter and some of its consonants in order. */
    static boolean cuts(String cut, String word) {
        if (cut.length() < SHORTEST || word.length() - cut.length() < LEAST_LEFT_OUT || cut.charAt(0) != word.charAt(0)) {
            return false;
        }
        if (word.startsWith(cut)) {
            return true;
        }
        int at = 1;
        for (int i = 1; i < cut.length(); i++) {
            at = VOWELS.indexOf(cut.charAt(i)) < 0 ? word.indexOf(cut.charAt(i), at) + 1 : 0;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
