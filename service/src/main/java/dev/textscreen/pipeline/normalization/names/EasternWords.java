package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The surnames of China, Korea and Vietnam and the syllables that given names of the first two are made of, in Latin and Cyrillic
 * spelling. Immutable.
 */
final class EasternWords {

    private static final String CHINESE = "zh";
    private static final String JAPANESE = "ja";
    private static final int MOST_SYLLABLES = 3;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();
    private final Set<String> vietnamese = new HashSet<>();
    private final Set<String> middle = new HashSet<>();
    private final int longest;

    /**
     * Reads {@code syllables.tsv}, {@code han-surnames.tsv} and {@code vietnamese-names.tsv}.
     *
     * @throws IllegalArgumentException where a row is wrong, with file and line
     */
    EasternWords(Path folder) {
        Set<String> han = new HashSet<>();
        TabbedFile.read(folder.resolve("han-surnames.tsv"), 2, 2).forEach(row -> han.add(row.get(1)));
        for (TabbedFile.Row row : TabbedFile.read(folder.resolve("syllables.tsv"), 5, 6)) {
            if (!row.get(0).equals(JAPANESE)) {
                boolean surname = !row.get(5).isEmpty() || row.get(0).equals(CHINESE) && han.contains(row.get(1));
                for (int column = 1; column < 5; column++) {
                    add(row.get(column), syllables);
                    if (surname) {
                        add(row.get(column), surnames);
                    }
                }
            }
        }
        for (TabbedFile.Row row : TabbedFile.read(folder.resolve("vietnamese-names.tsv"), 4, 4)) {
            Set<String> kind = switch (row.get(0)) {
                case "surname" -> vietnamese;
                case "middle" -> middle;
                default -> throw row.invalid("kind is " + row.get(0) + ", not surname or middle");
            };
            for (int column = 1; column < 4; column++) {
                add(row.get(column), kind);
            }
        }
        this.longest = syllables.stream().mapToInt(String::length).max().orElse(0);
    }

    private static void add(String cell, Set<String> words) {
        for (String word : List.of(cell.replace("'", "").split(","))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    boolean isSurname(String key) {
        return surnames.contains(key);
    }

    boolean isVietnameseSurname(String key) {
        return vietnamese.contains(key);
    }

    boolean isVietnameseMiddle(String key) {
        return middle.contains(key);
    }

    /** The fewest syllables that the word in lower case is made of, a hyphen between them left out; 0 where it is made of none. */
    int syllables(String word) {
        String joined = word.replace("-", "");
        int found = syllables(joined, 0, MOST_SYLLABLES);
        String respelt = found > 0 ? joined : respelt(joined);
        return respelt.equals(joined) ? found : syllables(respelt, 0, MOST_SYLLABLES);
    }

    /** "Dzong", "Czong", "Szin": as Polish writes the sounds of the systems that follow English. */
    private static String respelt(String word) {
        return word.replace("d\u017c", "j").replace("dz", "j").replace("cz", "ch").replace("sz", "sh");
    }

    private int syllables(String word, int from, int most) {
        if (from == word.length() || most == 0) {
            return 0;
        }
        int fewest = 0;
        for (int end = Math.min(word.length(), from + longest); end > from; end--) {
            if (syllables.contains(word.substring(from, end))) {
                int rest = end == word.length() ? 0 : syllables(word, end, most - 1);
                if ((end == word.length() || rest > 0) && (fewest == 0 || rest + 1 < fewest)) {
                    fewest = rest + 1;
                }
            }
        }
        return fewest;
    }
}
