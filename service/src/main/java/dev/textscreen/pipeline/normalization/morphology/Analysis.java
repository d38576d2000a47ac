package dev.textscreen.pipeline.normalization.morphology;

/**
 * All readings of a form that share lemma, part of speech and traits, with their cases, genders and numbers as one set.
 *
 * @param cells see {@link Cells}; for finite verbs the slots of the subject in the nominative
 * @param traits bits of {@link Trait}
 * @param frequency how usual the lemma is, on a logarithmic scale from 0 (not in the frequency list) to 25
 */
public record Analysis(String lemma, PartOfSpeech pos, long cells, int traits, NameKind name, int frequency) {

    public boolean is(Trait trait) {
        return trait.in(traits);
    }

    /** The features that a cell of this analysis gives; a finite verb has no case. */
    public Features features(long cell) {
        Features features = Cells.first(cell, name);
        return is(Trait.FINITE) ? new Features(GrammaticalCase.NONE, features.gender(), features.number(), name) : features;
    }

    boolean sameWord(Analysis other) {
        return pos == other.pos && traits == other.traits && name == other.name && lemma.equals(other.lemma);
    }

    Analysis withCells(long more) {
        return new Analysis(lemma, pos, cells | more, traits, name, frequency);
    }
}
