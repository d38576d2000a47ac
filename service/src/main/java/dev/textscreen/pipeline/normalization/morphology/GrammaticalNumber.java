package dev.textscreen.pipeline.normalization.morphology;

/** Singular or plural; {@link #NONE} where a word has neither or it is not known. */
public enum GrammaticalNumber {
    SINGULAR, PLURAL, NONE
}
