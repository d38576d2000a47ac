package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the detector knows of a language beside its dictionary: function words and the shape of its words. Immutable. */
public final class LanguageProfile {

    private final Language language;
    private final Set<String> functionWords;
    private final TrigramProfile trigrams;

    private LanguageProfile(Language language, Set<String> functionWords, TrigramProfile trigrams) {
        this.language = language;
        this.functionWords = functionWords;
        this.trigrams = trigrams;
    }

    /** Reads {@code closed-class.tsv} and {@code trigrams.tsv} from the language's folder within {@code dictionaries}. */
    public static LanguageProfile read(Path dictionaries, Language language) {
        Path folder = dictionaries.resolve(language.code());
        Set<String> words = new HashSet<>();
        for (TabbedFile.Row row : TabbedFile.read(folder.resolve("closed-class.tsv"), 3, 5)) {
            words.addAll(List.of(row.get(0).split(" ")));
        }
        return new LanguageProfile(language, Set.copyOf(words), TrigramProfile.read(folder.resolve("trigrams.tsv")));
    }

    Language language() {
        return language;
    }

    boolean hasFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    double cost(String lower) {
        return trigrams.cost(lower);
    }
}
