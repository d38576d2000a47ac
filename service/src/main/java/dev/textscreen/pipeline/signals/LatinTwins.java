package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Script;
import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Look-alike letters of Cyrillic and Latin, so that an identifier reads the same in either. Immutable. */
final class LatinTwins {

    private final Map<Character, Character> latin;
    private final Map<Character, Character> cyrillic;

    private LatinTwins(Map<Character, Character> latin, Map<Character, Character> cyrillic) {
        this.latin = latin;
        this.cyrillic = cyrillic;
    }

    /** Reads {@code lookalikes.tsv}: two letters that look alike, in any order. */
    static LatinTwins load(Path file) {
        Map<Character, Character> latin = new HashMap<>();
        Map<Character, Character> cyrillic = new HashMap<>();
        for (Row row : TabbedFile.read(file, 2, 2)) {
            char one = row.get(0).charAt(0);
            char other = row.get(1).charAt(0);
            boolean firstIsLatin = Script.of(one) == Script.LATIN;
            char latinLetter = firstIsLatin ? one : other;
            char twin = firstIsLatin ? other : one;
            if (Script.of(latinLetter) == Script.LATIN) {
                latin.putIfAbsent(twin, latinLetter);
            }
            if (Script.of(twin) == Script.CYRILLIC) {
                cyrillic.putIfAbsent(latinLetter, twin);
            }
        }
        return new LatinTwins(Map.copyOf(latin), Map.copyOf(cyrillic));
    }

    /** The text in upper case with every letter that has a Latin twin written as that. */
    String latin(String text) {
        return folded(text, latin);
    }

    /** The text in upper case with every letter that has a Cyrillic twin written as that. */
    String cyrillic(String text) {
        return folded(text, cyrillic);
    }

    private static String folded(String text, Map<Character, Character> twins) {
        String upper = text.toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            folded.append(c <= '9' ? c : twins.getOrDefault(c, c));
        }
        return folded.toString();
    }
}
