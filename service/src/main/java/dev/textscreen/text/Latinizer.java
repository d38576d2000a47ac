package dev.textscreen.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes names of any script as folded lower-case ASCII Latin words, a single space between them. The same input gives the same answer
 * everywhere. Thread-safe.
 */
public final class Latinizer {

    private static final int WORD_LIMIT = 100;
    private static final int LONGEST_HAN_NAME = 4;

    private final RewriteTable letters;
    private final RewriteTable ukrainian;
    private final RewriteTable soft;
    private final LookAlikes lookAlikes;
    private final SyllabicNames syllabic;
    private final HanSurnames hanSurnames;
    private final HanTranscriptions transcriptions;
    private final RareScripts rareScripts = new RareScripts();
    private final Normalizer2 fold = Normalizer2.getNFKCCasefoldInstance();
    private final Cache<String, String> rare = Caffeine.newBuilder().maximumSize(50_000).build();

    private Latinizer(Path common, LookAlikes lookAlikes) {
        Path file = common.resolve("letters.tsv");
        letters = RewriteTable.read(file);
        ukrainian = RewriteTable.read(file, "", "uk");
        soft = RewriteTable.read(file, "", "soft");
        this.lookAlikes = lookAlikes;
        syllabic = SyllabicNames.read(common.resolve("syllables.tsv"));
        hanSurnames = HanSurnames.read(common.resolve("han-surnames.tsv"));
        transcriptions = new HanTranscriptions(hanSurnames);
    }

    /** Reads {@code letters.tsv}, {@code lookalikes.tsv}, {@code syllables.tsv} and {@code han-surnames.tsv} of the common dictionaries. */
    public static Latinizer read(Path dictionaries) throws IOException {
        return new Latinizer(dictionaries.resolve("common"), LookAlikes.read(dictionaries));
    }

    /**
     * The text in Latin letters and digits. Apostrophes and soft signs vanish, {@code &} becomes {@code and}, {@code %} {@code percent}, every other mark or space
     * separates words; Chinese characters and Korean syllables become a word each. Empty where nothing in the text has a reading.
     */
    public String latinize(String text) {
        return latinize(text, letters);
    }

    /**
     * The readings of a text whose letters sound otherwise in another language, the likeliest first: "Григорій" is only Ukrainian,
     * "Гриценко" may be Russian (gritsenko) or Ukrainian (hrytsenko), "Ли Чен" is also Korean (ri jong). A single reading for most names.
     */
    public List<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(latinize(text));
        if (text.chars().anyMatch(c -> c >= 0x400 && c < 0x530)) {
            readings.add(latinize(text, ukrainian));
        } else if (text.chars().anyMatch(c -> c >= 0x590 && c < 0x700)) {
            readings.add(latinize(text, soft));
        }
        syllabicReadings(text).forEach(reading -> readings.add(latinize(reading)));
        return List.copyOf(readings);
    }

    /** The same name in the usual Latin spelling of the Far Eastern languages whose syllables all its words are made of, commas kept. */
    public Set<String> syllabicReadings(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Script.of(text.charAt(i)) == Script.HANGUL) {
                return syllabic.korean(latinize(text));
            }
        }
        return syllabic.readings(text);
    }

    private String latinize(String text, RewriteTable base) {
        String folded = fold.normalize(text);
        RewriteTable table = base == letters && showsUkrainian(folded) ? ukrainian : base;
        StringBuilder out = new StringBuilder(folded.length() + 8);
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (c == '&' || c == '%') {
                space(out);
                out.append(c == '&' ? "and" : "percent");
                space(out);
                at++;
            } else if (inWord(c)) {
                int end = wordEnd(folded, at);
                space(out);
                word(folded.substring(at, end), table, out);
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        trim(out);
        return out.toString();
    }

    private void word(String word, RewriteTable table, StringBuilder out) {
        if (isAscii(word)) {
            appendAscii(word, out);
            return;
        }
        String plain = lookAlikes.foldLowerCase(word);
        int at = 0;
        while (at < plain.length()) {
            int taken = table.apply(plain, at, out);
            if (taken == 0) {
                int c = plain.codePointAt(at);
                if (RareScripts.needed(c)) {
                    out.append(rare.get(plain.substring(at), this::rare));
                    return;
                }
                other(c, table, out);
                taken = Character.charCount(c);
            }
            at += taken;
        }
    }

    private String rare(String word) {
        int surname = word.length() <= LONGEST_HAN_NAME ? hanSurnames.startOf(word) : 0;
        return surname == 0
                ? rareScripts.latinize(word)
                : hanSurnames.reading(word.substring(0, surname)) + " " + rareScripts.latinize(word.substring(surname));
    }

    /** The pinyin, word by word and in each of them syllable by syllable, of a name from elsewhere that Chinese characters write by sound. */
    public List<List<String>> syllablesBySound(String text) {
        return transcriptions.words(text).stream().map(word -> List.of(latinize(word).split(" "))).toList();
    }

    /** The pinyin, word by word, of a name from elsewhere that Chinese characters write by sound; empty for every other name. */
    public String pinyinBySound(String text) {
        return String.join(" ", syllablesBySound(text).stream().map(word -> String.join("", word)).toList());
    }

    /** Whether the text starts with a surname in Chinese characters and goes on. */
    public boolean startsWithHanSurname(String text) {
        return hanSurnames.startOf(text) > 0;
    }

    private void other(int c, RewriteTable table, StringBuilder out) {
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
            out.append((char) c);
            return;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            out.append((char) ('0' + digit));
            return;
        }
        String parts = fold.getDecomposition(c);
        if (parts == null) {
            return;
        }
        boolean syllable = Script.of(c) == Script.HANGUL;
        if (syllable) {
            space(out);
        }
        for (int i = 0; i < parts.length(); i++) {
            if (table.apply(parts, i, out) == 0 && parts.charAt(i) != c) {
                other(parts.charAt(i), table, out);
            }
        }
        if (syllable) {
            space(out);
        }
    }

    private static void appendAscii(String word, StringBuilder out) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '`') {
                out.append(c);
            }
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!inWord(c) || end - from > WORD_LIMIT) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean inWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '\'' || c == '`';
        }
        return Character.isLetterOrDigit(c) || isApostrophe(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isApostrophe(int c) {
        return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x00B4 || c == 0x05F3 || c >= 0x02B0 && c <= 0x02FF;
    }

    private static boolean showsUkrainian(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u0456', '\u0457', '\u0454', '\u0491', '\u045E', '\u0406', '\u0407', '\u0404', '\u0490', '\u040E' -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static void trim(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
