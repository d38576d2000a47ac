package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the detector knows of a language beside its dictionary: own words, names and the shape of its words. Immutable. */
public final class LanguageProfile {

    private final Language language;
    private final Set<String> functionWords;
    private final Set<String> givenNames;
    private final Set<String> neutral;
    private final LanguageSigns signs;
    private final TrigramProfile trigrams;

    private LanguageProfile(Language language, Set<String> functionWords, Set<String> givenNames, Set<String> neutral,
            LanguageSigns signs, TrigramProfile trigrams) {
        this.language = language;
        this.functionWords = functionWords;
        this.givenNames = givenNames;
        this.neutral = neutral;
        this.signs = signs;
        this.trigrams = trigrams;
    }

    /**
     * Reads {@code closed-class.tsv}, {@code given-names.tsv} and {@code trigrams.tsv} from the language's folder within
     * {@code dictionaries}, and from {@code common} the files {@code neutral-words.tsv} and {@code language-signs.tsv}.
     */
    public static LanguageProfile read(Path dictionaries, Language language) {
        Path folder = dictionaries.resolve(language.code());
        Set<String> words = new HashSet<>();
        for (TabbedFile.Row row : TabbedFile.read(folder.resolve("closed-class.tsv"), 3, 5)) {
            words.addAll(List.of(row.get(0).split(" ")));
        }
        Set<String> names = new HashSet<>();
        for (TabbedFile.Row row : TabbedFile.read(folder.resolve("given-names.tsv"), 3, 3)) {
            names.add(row.get(0).toLowerCase(Locale.ROOT));
        }
        Set<String> neutral = new HashSet<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve("common").resolve("neutral-words.tsv"), 1, 1)) {
            neutral.addAll(List.of(row.get(0).split(" ")));
        }
        return new LanguageProfile(language, Set.copyOf(words), Set.copyOf(names), Set.copyOf(neutral),
                LanguageSigns.read(dictionaries, language), TrigramProfile.read(folder.resolve("trigrams.tsv")));
    }

    Language language() {
        return language;
    }

    /** Whether the word is one of the small words that every text of the language has, or an abbreviation of its own. */
    boolean hasOwnWord(String lower) {
        return functionWords.contains(lower) || hasSign(lower);
    }

    boolean hasSign(String lower) {
        return signs.hasWord(lower);
    }

    /** Whether a surname that ends so is likely of this language. */
    boolean hasNameEnding(String lower) {
        return signs.hasNameEnding(lower);
    }

    /** Whether the word is a given name of this language, in the nominative. */
    boolean hasGivenName(String lower) {
        return givenNames.contains(lower);
    }

    /** Whether the word stands in texts of any language: "INV", "IBAN". */
    boolean isNeutral(String word, String lower) {
        return neutral.contains(lower) || neutral.contains(word);
    }

    double cost(String lower) {
        return trigrams.cost(lower);
    }
}
