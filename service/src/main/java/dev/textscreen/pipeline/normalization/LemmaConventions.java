package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.text.Language;
import java.util.List;

/** Turns a dictionary's lemma and part of speech into those of the Universal Dependencies treebanks of the language. */
interface LemmaConventions {

    /** The candidates that stand for one reading; more than one where its genders have lemmas of their own. */
    List<Candidate> apply(String form, Candidate candidate);

    static LemmaConventions of(Language language, DictionaryMorphology morphology) {
        return switch (language) {
            case RUSSIAN -> new RussianLemmas(morphology);
            case UKRAINIAN -> new UkrainianLemmas(morphology);
            case POLISH, ENGLISH, UNDETERMINED -> (form, candidate) -> List.of(candidate);
        };
    }
}
