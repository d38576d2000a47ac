package dev.textscreen.pipeline.normalization.morphology;

/** Grammatical case; {@link #NONE} where a word has none or it is not known. */
public enum GrammaticalCase {
    NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE, VOCATIVE, NONE
}
