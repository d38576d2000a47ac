package dev.textscreen.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The syllables of one language as one writing spells them. Filled while the dictionaries are read, then only read. */
final class SyllableSpellings {

    private static final int MOST_SYLLABLES = 6;

    private final Map<String, String> syllables = new HashMap<>();
    private int longest;

    /** Of two syllables with one spelling the first counts. */
    void add(String spelling, String syllable) {
        syllables.putIfAbsent(spelling, syllable);
        longest = Math.max(longest, spelling.length());
    }

    /** The word as one syllable, null where it is none. */
    @Nullable
    String syllable(String word) {
        return syllables.get(word);
    }

    /** The word with every syllable rewritten, null where it is not made of syllables; of several ways the one with longer first syllables. */
    @Nullable
    String read(String word) {
        return read(word, 0, MOST_SYLLABLES);
    }

    private @Nullable String read(String word, int from, int left) {
        if (from == word.length()) {
            return "";
        }
        for (int length = left == 0 ? 0 : Math.min(longest, word.length() - from); length > 0; length--) {
            String syllable = syllables.get(word.substring(from, from + length));
            String rest = syllable == null ? null : read(word, from + length, left - 1);
            if (rest != null) {
                return syllable + rest;
            }
        }
        return null;
    }
}
