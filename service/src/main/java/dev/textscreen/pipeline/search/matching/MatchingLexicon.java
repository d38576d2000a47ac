package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.text.TabbedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that the matcher knows about words of names, read from the dictionaries once. Immutable. */
final class MatchingLexicon {

    final Latinizer latinizer;
    final SoundKey sounds;
    final NameStatistics statistics;
    final LegalForms legalForms;
    final NameFamilies families;
    private final Abbreviations abbreviations;
    private final WordLists words;
    private final Set<String> pinyin = new HashSet<>();
    private final Set<String> noiseStarts = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private MatchingLexicon(Latinizer latinizer, SoundKey sounds, Path dictionaries) throws IOException {
        Path common = dictionaries.resolve("common");
        this.latinizer = latinizer;
        this.sounds = sounds;
        legalForms = LegalForms.read(common, latinizer);
        families = NameFamilies.read(dictionaries, latinizer);
        abbreviations = Abbreviations.read(common.resolve("name-abbreviations.tsv"));
        statistics = WordBands.read(common.resolve("name-frequency.tsv"), families.words());
        words = WordLists.read(common.resolve("name-words.tsv"));
        TabbedFile.read(common.resolve("syllables.tsv"), 5, 6).stream().filter(row -> row.get(0).equals("zh"))
                .forEach(row -> pinyin.add(row.get(1)));
        words.of("noise").forEach(entry -> noiseStarts.add(entry.split(" ")[0]));
        WordLists numerals = WordLists.read(common.resolve("number-words.tsv"));
        for (String number : numerals.keys()) {
            numerals.of(number).forEach(word -> numbers.put(word, Integer.valueOf(number)));
        }
    }

    static MatchingLexicon read(Path dictionaries, Latinizer latinizer, SoundKey sounds) throws IOException {
        return new MatchingLexicon(latinizer, sounds, dictionaries);
    }

    /** Whether the words, joined by spaces, are on the list of this kind. */
    boolean is(String kind, String word) {
        return words.of(kind).contains(word);
    }

    /** Whether any entry of the noise list starts with this word. */
    boolean startsNoise(String word) {
        return noiseStarts.contains(word);
    }

    /** The number that a word of digits, a numeral or a number word means, -1 for none. */
    int number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : numbers.getOrDefault(word, -1);
    }

    /** The generation of its bearers that a mark behind a name means: 1 for the elder, 2 for the younger; 0 for no mark. */
    int generation(String word) {
        return is("elder", word)
                ? 1
                : is("younger", word)
                        ? 2
                        : word.length() < 4 && word.chars().allMatch(c -> c == 'i' || c == 'v') ? Math.max(0, number(word)) : 0;
    }

    boolean endsAsPatronymic(String word) {
        return Patronymic.is(word);
    }

    Part part(String latin, PartKind kind, Part.Writing writing) {
        String key = sounds.of(latin);
        double weight = kind.weight() * (kind == PartKind.NAME ? statistics.weight(latin) : 1);
        int number = kind == PartKind.NUMBER ? number(latin) : -1;
        return new Part(latin, seen(latin), key.isEmpty() ? latin : key, SoundKey.skeletonOfKey(key), kind, writing, weight,
                number, given(latin, kind),
                Part.Shortness.of(abbreviations.wordsOf(latin), kind.describes() || abbreviations.knows(latin)), letters(key),
                writing.sounding() == Sounding.SPELT && pinyin.contains(latin));
    }

    private GivenName given(String latin, PartKind kind) {
        if (kind != PartKind.PATRONYMIC) {
            return families.of(latin);
        }
        return Patronymic.fathers(latin).stream().map(families::of).filter(GivenName::known).findFirst().orElse(GivenName.NONE);
    }

    private static int letters(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            letters |= c >= 'a' ? 1 << (c - 'a') : 1 << 26;
        }
        return letters;
    }

    private static String seen(String latin) {
        return latin.contains("rn") || latin.contains("vv") ? latin.replace("rn", "m").replace("vv", "w") : latin;
    }
}
