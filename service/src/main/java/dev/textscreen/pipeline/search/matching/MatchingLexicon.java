package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that the matcher knows about words of names, read from the dictionaries once. Immutable. */
final class MatchingLexicon {

    private static final List<String> PATRONYMIC_ENDINGS = List.of("vich", "vitch", "vych", "vic", "vicz", "ovna", "evna", "ivna", "yivna",
            "ichna",
            "yvna", "avich", "avna", "awich", "evitj", "ovitj", "iewicz");

    final Latinizer latinizer;
    final SoundKey sounds;
    final NameStatistics statistics;
    final LegalForms legalForms;
    final NameFamilies families;
    private final WordLists words;
    private final Map<String, Integer> numbers = new HashMap<>();

    private MatchingLexicon(Latinizer latinizer, SoundKey sounds, Path common, List<List<String>> groups) throws IOException {
        this.latinizer = latinizer;
        this.sounds = sounds;
        statistics = WordBands.read(common.resolve("name-frequency.tsv"));
        legalForms = LegalForms.read(common, latinizer);
        families = NameFamilies.of(groups);
        words = WordLists.read(common.resolve("name-words.tsv"));
        WordLists numerals = WordLists.read(common.resolve("number-words.tsv"));
        for (String number : numerals.keys()) {
            numerals.of(number).forEach(word -> numbers.put(word, Integer.valueOf(number)));
        }
    }

    static MatchingLexicon read(Path dictionaries, Latinizer latinizer, SoundKey sounds) throws IOException {
        Path common = dictionaries.resolve("common");
        List<List<String>> groups = new ArrayList<>(NameFamilies.read(common.resolve("name-families.tsv")));
        return new MatchingLexicon(latinizer, sounds, common, groups);
    }

    /** Whether the words, joined by spaces, are on the list of this kind. */
    boolean is(String kind, String word) {
        return words.of(kind).contains(word);
    }

    Set<String> list(String kind) {
        return words.of(kind);
    }

    /** The number that a word of digits, a numeral or a number word means, -1 for none. */
    int number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : numbers.getOrDefault(word, -1);
    }

    boolean endsAsPatronymic(String word) {
        return word.length() > 6 && PATRONYMIC_ENDINGS.stream().anyMatch(word::endsWith);
    }

    Part part(String latin, PartKind kind, boolean vowelless, boolean surname) {
        String key = sounds.of(latin);
        double weight = kind.weight() * (kind == PartKind.NAME ? statistics.weight(latin) : 1);
        int number = kind == PartKind.NUMBER ? number(latin) : -1;
        return new Part(latin, key.isEmpty() ? latin : key, sounds.skeleton(latin), kind, weight, vowelless, number, families.of(latin),
                false, surname);
    }
}
