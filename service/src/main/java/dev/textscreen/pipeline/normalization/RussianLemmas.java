package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalNumber;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import java.util.List;

/** The Russian dictionary leads patronymics and women's surnames to the masculine name; the treebanks keep them. */
final class RussianLemmas implements LemmaConventions {

    private final DictionaryMorphology morphology;

    RussianLemmas(DictionaryMorphology morphology) {
        this.morphology = morphology;
    }

    @Override
    public Candidate apply(String form, Candidate candidate) {
        if (candidate.name() != NameKind.PATRONYMIC && candidate.name() != NameKind.SURNAME) {
            return candidate;
        }
        int slots = Cells.slots(candidate.cells());
        boolean feminine = (slots & Cells.SINGULAR_SLOTS) == Cells.FEMININE_SLOT;
        if (candidate.name() == NameKind.SURNAME && !feminine) {
            return candidate;
        }
        Features nominative = new Features(GrammaticalCase.NOMINATIVE, feminine ? Gender.FEMININE : Gender.MASCULINE,
                GrammaticalNumber.SINGULAR, candidate.name());
        List<String> forms = morphology.forms(Language.RUSSIAN, candidate.lemma(), PartOfSpeech.PROPN, nominative);
        return candidate.withLemma(choose(forms, feminine, candidate));
    }

    /** The dictionary of forms mixes numbers of patronymics; their nominatives in the singular end alike. */
    private static String choose(List<String> forms, boolean feminine, Candidate candidate) {
        for (String form : forms) {
            if (candidate.name() == NameKind.SURNAME || form.endsWith(feminine ? "на" : "ич")) {
                return form;
            }
        }
        return candidate.lemma();
    }
}
