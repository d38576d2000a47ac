package dev.textscreen.pipeline.language;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** How usual letter trigrams are in the words of a language; tells whether a word that no dictionary has could belong to it. Immutable. */
final class TrigramProfile {

    /** -100 * log10 of the share of a trigram that is too rare to be listed. */
    private static final int RARE = 480;

    /** Trigrams in order, and the cost of each; a map would make an object of every trigram of every word. */
    private final long[] trigrams;
    private final int[] costs;

    private TrigramProfile(SortedMap<Long, Integer> costs) {
        this.trigrams = costs.keySet().stream().mapToLong(Long::longValue).toArray();
        this.costs = costs.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static TrigramProfile read(Path file) {
        SortedMap<Long, Integer> costs = new TreeMap<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            String trigram = row.get(0);
            if (trigram.length() != 3 || !row.get(1).matches("[0-9]{1,4}")) {
                throw row.invalid("expected three letters and a whole number");
            }
            costs.put(key(trigram.charAt(0), trigram.charAt(1), trigram.charAt(2)), Integer.valueOf(row.get(1)));
        }
        return new TrigramProfile(costs);
    }

    /** The mean cost of the trigrams of a word in lower case; the lower, the likelier. From about 200 to 480. */
    double cost(String word) {
        long total = 0;
        for (int i = -1; i + 1 < word.length(); i++) {
            char first = i < 0 ? '_' : letter(word.charAt(i));
            char last = i + 2 < word.length() ? letter(word.charAt(i + 2)) : '_';
            int index = Arrays.binarySearch(trigrams, key(first, letter(word.charAt(i + 1)), last));
            total += index < 0 ? RARE : costs[index];
        }
        return (double) total / word.length();
    }

    private static char letter(char c) {
        return c == 'ё' ? 'е' : c;
    }

    private static long key(char first, char second, char third) {
        return (long) first << 32 | (long) second << 16 | third;
    }
}
