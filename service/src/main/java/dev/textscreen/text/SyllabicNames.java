package dev.textscreen.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Chinese, Korean and Japanese names that stand in Cyrillic, in Wade and Giles' Latin or in one of the many Latin spellings of Korean:
 * "Сунь Вэйго", "Sun Wei-kuo" and pinyin "Sun Weiguo" meet in the last. Only names whose every word is made of such syllables are read.
 * Immutable and thread-safe.
 */
final class SyllabicNames {

    private static final int MOST_WORDS = 4;
    private static final int MOST_SYLLABLES = 6;
    private static final int LONGEST = 60;
    private static final int MOST_READINGS = 4;
    /** Of men's names that end in a consonant, longer ones first. */
    private static final List<String> ENDINGS = List.of("ом", "ем", "ою", "єм", "ові", "еві", "у", "а", "е", "і");

    private final Normalizer2 fold = Normalizer2.getNFKCCasefoldInstance();
    private final Normalizer2 decompose = Normalizer2.getNFDInstance();
    private final SyllableSpellings wadeGiles = new SyllableSpellings(1);
    private final SyllableSpellings pinyin = new SyllableSpellings(1);
    private final Map<SyllabicLanguage, SyllableSpellings> latin = spellings();
    private final Map<SyllabicLanguage, SyllableSpellings> russian = spellings();
    private final Map<SyllabicLanguage, SyllableSpellings> ukrainian = spellings();

    private SyllabicNames() {
    }

    private static Map<SyllabicLanguage, SyllableSpellings> spellings() {
        Map<SyllabicLanguage, SyllableSpellings> spellings = new EnumMap<>(SyllabicLanguage.class);
        for (SyllabicLanguage language : SyllabicLanguage.values()) {
            spellings.put(language, new SyllableSpellings(MOST_SYLLABLES));
        }
        return spellings;
    }

    /** Reads {@code syllables.tsv}. */
    static SyllabicNames read(Path file) {
        SyllabicNames names = new SyllabicNames();
        List<TabbedFile.Row> rows = TabbedFile.read(file, 5, 6);
        rows.forEach(names::add);
        for (TabbedFile.Row row : rows) {
            SyllabicLanguage language = language(row);
            add(at(names.russian, language), row.get(4), row.get(1));
            add(at(names.ukrainian, language), row.get(3), row.get(1));
            if (language == SyllabicLanguage.CHINESE) {
                add(names.wadeGiles, row.get(2).replace("'", ""), row.get(1));
                names.wadeGiles.add(row.get(1), row.get(1));
            }
        }
        return names;
    }

    private void add(TabbedFile.Row row) {
        SyllabicLanguage language = language(row);
        String syllable = row.get(1);
        if (language == SyllabicLanguage.CHINESE) {
            add(wadeGiles, row.get(2), syllable);
            pinyin.add(syllable, syllable);
        }
        at(latin, language).add(syllable, syllable);
        add(at(latin, language), row.get(2), syllable);
        add(at(russian, language), row.get(3), syllable);
        add(at(ukrainian, language), row.get(4), syllable);
        if (!row.get(5).isEmpty()) {
            List.of(latin, russian, ukrainian).forEach(writing -> at(writing, language).addSurname(syllable));
        }
    }

    private static SyllabicLanguage language(TabbedFile.Row row) {
        for (SyllabicLanguage language : SyllabicLanguage.values()) {
            if (language.code.equals(row.get(0))) {
                return language;
            }
        }
        throw row.invalid("the language is none of zh, ko, ja");
    }

    private static SyllableSpellings at(Map<SyllabicLanguage, SyllableSpellings> writing, SyllabicLanguage language) {
        return Objects.requireNonNull(writing.get(language));
    }

    private static void add(SyllableSpellings spellings, String column, String syllable) {
        for (String spelling : column.split(",")) {
            if (!spelling.isEmpty()) {
                spellings.add(spelling, syllable);
            }
        }
    }

    /** The name in Latin in each language whose syllables it is made of, with its commas and spaces; empty for all other names. */
    Set<String> readings(String name) {
        Script script = name.length() > LONGEST || name.indexOf('.') >= 0 ? Script.COMMON : script(name);
        Set<String> readings = new LinkedHashSet<>();
        if (script == Script.LATIN) {
            readLatin(Written.of(folded(name)), readings);
        } else if (script == Script.CYRILLIC) {
            readCyrillic(Written.of(fold.normalize(name)), readings);
        }
        return readings;
    }

    /**
     * A name and its words; those of a long one only as far as they tell that it is long.
     *
     * @param name folded
     */
    private record Written(String name, List<String> words) {

        static Written of(String folded) {
            return new Written(folded, SyllabicNames.words(folded));
        }

        boolean isReadable() {
            return !words.isEmpty() && words.size() <= MOST_WORDS;
        }
    }

    private void readCyrillic(Written written, Set<String> readings) {
        Optional<Written> nominative = nominative(written.name()).map(Written::of);
        boolean ukrainianLetters = written.name().chars().anyMatch(c -> c == '\u0456' || c == '\u0457' || c == '\u0454');
        for (SyllabicLanguage language : SyllabicLanguage.values()) {
            SyllableSpellings spellings = at(ukrainianLetters ? ukrainian : russian, language);
            read(written, spellings, language, readings);
            nominative.ifPresent(form -> read(form, spellings, language, readings));
        }
    }

    /** Of names in Cyrillic only the last word is declined: "Ким Чен Ыну" is Ким Чен Ын. */
    private static Optional<String> nominative(String folded) {
        for (String ending : ENDINGS) {
            int stem = folded.length() - ending.length();
            if (stem > 0 && folded.endsWith(ending) && "аеиоуыэюяєії".indexOf(folded.charAt(stem - 1)) < 0) {
                return Optional.of(folded.substring(0, stem));
            }
        }
        return Optional.empty();
    }

    /** The readings of a name that is Korean for certain. */
    Set<String> korean(String latinized) {
        Set<String> readings = new LinkedHashSet<>();
        read(Written.of(latinized), at(latin, SyllabicLanguage.KOREAN), SyllabicLanguage.KOREAN, readings);
        return readings;
    }

    private void readLatin(Written written, Set<String> readings) {
        List<String> words = written.words();
        if (words.size() < 2) {
            return;
        }
        boolean wade = words.stream().allMatch(wadeGiles::has)
                && (written.name().indexOf('-') > 0 || !words.stream().allMatch(pinyin::has));
        if (wade) {
            read(written, wadeGiles, SyllabicLanguage.CHINESE, readings);
        }
        read(written, at(latin, SyllabicLanguage.KOREAN), SyllabicLanguage.KOREAN, readings);
    }

    private String folded(String name) {
        String folded = fold.normalize(name).replace('\u2019', '\'');
        if (folded.chars().allMatch(c -> c < 0x80)) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded.length());
        decompose.normalize(folded).codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static void read(Written written, SyllableSpellings spellings, SyllabicLanguage language, Set<String> readings) {
        if (!written.isReadable()) {
            return;
        }
        List<List<List<String>>> ways = new ArrayList<>(written.words().size());
        for (String word : written.words()) {
            List<List<String>> read = spellings.read(word);
            if (read.isEmpty()) {
                return;
            }
            ways.add(read);
        }
        int before = readings.size();
        for (List<List<String>> reading : Choices.likeliest(ways)) {
            if (readings.size() - before < MOST_READINGS && language.fits(reading, spellings)) {
                readings.add(rewritten(written.name(), reading, language.between));
            }
        }
        readings.remove(written.name());
    }

    private static String rewritten(String name, List<List<String>> words, String between) {
        StringBuilder out = new StringBuilder(name.length());
        int word = 0;
        int at = 0;
        while (at < name.length()) {
            int end = wordEnd(name, at);
            boolean hyphen = name.charAt(at) == '-' && word > 0;
            if (end == at) {
                out.append(hyphen ? between : name.substring(at, at + 1));
                at++;
            } else {
                out.append(String.join(between, words.get(word++)));
                at = end;
            }
        }
        return out.toString();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int at = 0;
        while (at < name.length() && words.size() <= MOST_WORDS) {
            int end = wordEnd(name, at);
            if (end > at) {
                words.add(name.substring(at, end));
            }
            at = end + 1;
        }
        return words;
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
