package dev.textscreen.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese, Korean and Japanese names that stand in Cyrillic or in Wade and Giles' Latin: "Сунь Вэйго", "Sun Wei-kuo" and pinyin "Sun
 * Weiguo" meet in the last. Only names whose every word is made of such syllables are read. Immutable and thread-safe.
 */
final class SyllabicNames {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;

    private final Normalizer2 fold = Normalizer2.getNFKCCasefoldInstance();
    private final SyllableSpellings wadeGiles = new SyllableSpellings();
    private final List<SyllableSpellings> russian = List.of(new SyllableSpellings(), new SyllableSpellings(), new SyllableSpellings());
    private final List<SyllableSpellings> ukrainian = List.of(new SyllableSpellings(), new SyllableSpellings(), new SyllableSpellings());

    private SyllabicNames() {
    }

    /** Reads {@code syllables.tsv}. */
    static SyllabicNames read(Path file) {
        SyllabicNames names = new SyllabicNames();
        List<String> languages = List.of("zh", "ko", "ja");
        List<TabbedFile.Row> rows = TabbedFile.read(file, 5, 5);
        for (TabbedFile.Row row : rows) {
            int language = languages.indexOf(row.get(0));
            if (language < 0) {
                throw row.invalid("the language is none of " + languages);
            }
            if (language == 0) {
                add(names.wadeGiles, row.get(2), row.get(1));
            }
            add(names.russian.get(language), row.get(3), row.get(1));
            add(names.ukrainian.get(language), row.get(4), row.get(1));
        }
        for (TabbedFile.Row row : rows) {
            int language = languages.indexOf(row.get(0));
            if (language == 0) {
                names.wadeGiles.add(row.get(1), row.get(1));
            }
            add(names.russian.get(language), row.get(4), row.get(1));
            add(names.ukrainian.get(language), row.get(3), row.get(1));
        }
        return names;
    }

    private static void add(SyllableSpellings spellings, String column, String syllable) {
        for (String spelling : column.split(",")) {
            if (!spelling.isEmpty()) {
                spellings.add(spelling, syllable);
            }
        }
    }

    /** The name in Latin for each language whose syllables it is made of, with its commas and spaces; empty for all other names. */
    Set<String> readings(String name) {
        Script script = name.length() > LONGEST ? Script.COMMON : script(name);
        if (script != Script.CYRILLIC && script != Script.LATIN) {
            return Set.of();
        }
        String folded = fold.normalize(name);
        Set<String> readings = new LinkedHashSet<>();
        if (script == Script.LATIN) {
            add(folded, wadeGiles::syllable, readings);
            return readings;
        }
        boolean ukrainianLetters = folded.chars().anyMatch(c -> c == '\u0456' || c == '\u0457' || c == '\u0454');
        for (SyllableSpellings language : ukrainianLetters ? ukrainian : russian) {
            add(folded, language::read, readings);
        }
        return readings;
    }

    private static void add(String folded, Function<String, @Nullable String> spelling, Set<String> readings) {
        String reading = read(folded, spelling);
        if (reading != null && !reading.equals(folded)) {
            readings.add(reading);
        }
    }

    private static @Nullable String read(String name, Function<String, @Nullable String> spelling) {
        StringBuilder out = new StringBuilder(name.length());
        int words = 0;
        int at = 0;
        while (at < name.length()) {
            int end = wordEnd(name, at);
            if (end == at) {
                out.append(name.charAt(at++));
                continue;
            }
            String read = spelling.apply(name.substring(at, end));
            if (read == null || ++words > MOST_WORDS) {
                return null;
            }
            out.append(read);
            at = end;
        }
        return words == 0 ? null : out.toString();
    }

    private static int wordEnd(String name, int from) {
        int end = from;
        while (end < name.length() && (Character.isLetter(name.charAt(end)) || name.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }

    private static Script script(String name) {
        for (int i = 0; i < name.length(); i++) {
            Script script = Script.of(name.charAt(i));
            if (script != Script.COMMON) {
                return script;
            }
        }
        return Script.COMMON;
    }
}
