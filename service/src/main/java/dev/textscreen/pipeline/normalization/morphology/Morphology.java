package dev.textscreen.pipeline.normalization.morphology;

import dev.textscreen.text.Language;
import java.util.List;

/** Every dictionary reading of a word form in a language. Thread-safe; answers are cached by the implementation. */
public interface Morphology {

    /**
     * All readings of the form as it is written in the text (any case), the dictionary's own order kept; empty for a word that no
     * dictionary has and for {@link Language#UNDETERMINED}.
     */
    List<Reading> readings(Language language, String form);

    /**
     * The forms that a lemma takes with these features, by the synthesis dictionary; empty where the language has none or the lemma
     * is unknown. {@code NONE} in the features matches anything.
     */
    List<String> forms(Language language, String lemma, PartOfSpeech pos, Features features);
}
