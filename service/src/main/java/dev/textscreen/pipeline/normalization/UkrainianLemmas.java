package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.List;
import java.util.Locale;

/** The Ukrainian dictionary leaves converbs as they are; the treebank leads them to the infinitive. */
final class UkrainianLemmas implements LemmaConventions {

    private final DictionaryMorphology morphology;

    UkrainianLemmas(DictionaryMorphology morphology) {
        this.morphology = morphology;
    }

    @Override
    public List<Candidate> apply(String form, Candidate candidate) {
        if (!candidate.is(Trait.CONVERB)) {
            return List.of(candidate);
        }
        String finite = finite(form.toLowerCase(Locale.ROOT));
        for (Analysis analysis : morphology.entry(Language.UKRAINIAN, finite).analyses()) {
            if (analysis.pos() == PartOfSpeech.VERB && !analysis.is(Trait.CONVERB)) {
                return List.of(candidate.withLemma(analysis.lemma()));
            }
        }
        return List.of(candidate);
    }

    /** The finite form of the same stem: they do for the present, he did for the past. */
    private static String finite(String converb) {
        boolean reflexive = converb.endsWith("сь") || converb.endsWith("ся");
        String active = reflexive ? converb.substring(0, converb.length() - 2) : converb;
        String finite = active.endsWith("чи")
                ? active.substring(0, active.length() - 2) + "ть"
                : active.endsWith("ши") ? active.substring(0, active.length() - 2) : active;
        return reflexive ? finite + "ся" : finite;
    }
}
