package dev.textscreen.pipeline.normalization.morphology;

/** Grammatical gender of a word, or the gender of a person's name; {@link #NONE} where it is not known. */
public enum Gender {
    MASCULINE, FEMININE, NEUTER, NONE
}
