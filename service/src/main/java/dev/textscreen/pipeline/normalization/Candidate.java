package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;

/**
 * One way to read a token, in the lemma and part of speech of Universal Dependencies.
 *
 * @param cells see {@link dev.textscreen.pipeline.normalization.morphology.Cells}
 * @param traits bits of {@link Trait}
 * @param prior how likely it is before any context, as a score to add
 */
record Candidate(String lemma, PartOfSpeech pos, long cells, int traits, NameKind name, double prior) {

    static Candidate of(Analysis analysis, double prior) {
        return new Candidate(analysis.lemma(), analysis.pos(), analysis.cells(), analysis.traits(), analysis.name(), prior);
    }

    static Candidate plain(String lemma, PartOfSpeech pos) {
        return new Candidate(lemma, pos, 0, 0, NameKind.NONE, 0);
    }

    boolean is(Trait trait) {
        return trait.in(traits);
    }

    Candidate withLemma(String changed) {
        return new Candidate(changed, pos, cells, traits, name, prior);
    }

    Candidate withPos(PartOfSpeech changed) {
        return new Candidate(lemma, changed, cells, traits, name, prior);
    }

    Candidate withCells(long changed) {
        return new Candidate(lemma, pos, changed, traits, name, prior);
    }

    Candidate withPrior(double changed) {
        return new Candidate(lemma, pos, cells, traits, name, changed);
    }

    /** Whether it is declined by case, in whatever part of speech. */
    boolean isNominal() {
        return switch (pos) {
            case NOUN, PROPN, ADJ, DET, PRON, NUM -> true;
            case VERB -> is(Trait.PARTICIPLE) && !is(Trait.SHORT) && cells != 0;
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    /** Whether it agrees with the noun that follows. */
    boolean isAttributive() {
        return pos == PartOfSpeech.ADJ || pos == PartOfSpeech.DET
                || pos == PartOfSpeech.VERB && is(Trait.PARTICIPLE) && !is(Trait.SHORT) && cells != 0;
    }

    boolean isFinite() {
        return is(Trait.FINITE) && (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX);
    }
}
