package dev.textscreen.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The syllables of one language as one writing spells them. Filled while the dictionaries are read, then only read. */
final class SyllableSpellings {

    private static final int MOST_WAYS = 8;

    private final Map<String, List<String>> syllables = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final int most;
    private int longest;

    /** @param most syllables that this writing puts into one word */
    SyllableSpellings(int most) {
        this.most = most;
    }

    /** Of the syllables with one spelling those added first are likelier. */
    void add(String spelling, String syllable) {
        List<String> known = syllables.computeIfAbsent(spelling, unused -> new ArrayList<>(2));
        if (!known.contains(syllable)) {
            known.add(syllable);
        }
        longest = Math.max(longest, spelling.length());
    }

    void addSurname(String syllable) {
        surnames.add(syllable);
    }

    boolean has(String word) {
        return syllables.containsKey(word);
    }

    boolean surname(String syllable) {
        return surnames.contains(syllable);
    }

    /** The syllables that the word may be, likeliest first and first those with longer syllables; empty where it is not made of any. */
    List<List<String>> read(String word) {
        List<List<String>> ways = new ArrayList<>(2);
        if (startsWithAny(word)) {
            collect(word, 0, List.of(), ways);
        }
        return ways;
    }

    private boolean startsWithAny(String word) {
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            if (syllables.containsKey(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private void collect(String word, int from, List<String> before, List<List<String>> ways) {
        if (from == word.length()) {
            ways.add(before);
            return;
        }
        int left = before.size() == most ? 0 : Math.min(longest, word.length() - from);
        for (int length = left; length > 0 && ways.size() < MOST_WAYS; length--) {
            for (String syllable : syllables.getOrDefault(word.substring(from, from + length), List.of())) {
                List<String> read = new ArrayList<>(before);
                read.add(syllable);
                collect(word, from + length, read, ways);
            }
        }
    }
}
