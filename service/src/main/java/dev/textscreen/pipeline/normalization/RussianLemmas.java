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
import java.util.Locale;

/** The Russian dictionary leads patronymics and women's surnames to the masculine name; the treebanks keep them. */
final class RussianLemmas implements LemmaConventions {

    /** Where the form of a surname can be a man's as well. */
    private static final double WOMAN = -0.3;
    private static final long FEMININE = Cells.of(Cells.ALL_CASES, Cells.FEMININE_SLOT);

    private final DictionaryMorphology morphology;

    RussianLemmas(DictionaryMorphology morphology) {
        this.morphology = morphology;
    }

    @Override
    public List<Candidate> apply(String form, Candidate candidate) {
        if (candidate.name() != NameKind.PATRONYMIC && candidate.name() != NameKind.SURNAME) {
            return List.of(candidate);
        }
        boolean daughter = candidate.name() == NameKind.PATRONYMIC && isDaughters(form.toLowerCase(Locale.ROOT));
        long feminine = daughter ? candidate.cells() : candidate.cells() & FEMININE;
        long other = candidate.cells() & ~feminine;
        if (feminine == 0) {
            return List.of(withNominative(candidate, false));
        }
        Candidate woman = withNominative(candidate.withCells(feminine), true);
        return other == 0
                ? List.of(woman)
                : List.of(withNominative(candidate.withCells(other), false), woman.withPrior(woman.prior() + WOMAN));
    }

    /** In every case and number: of a father's name, the daughter's patronymic. */
    private static boolean isDaughters(String patronymic) {
        return patronymic.contains("вн") || patronymic.contains("чн") || patronymic.contains("шн");
    }

    private Candidate withNominative(Candidate candidate, boolean feminine) {
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
