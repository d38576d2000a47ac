package dev.textscreen.pipeline.normalization.morphology;

/** The grammatical features of one reading of a word. */
public record Features(GrammaticalCase grammaticalCase, Gender gender, GrammaticalNumber number, NameKind name) {

    public static final Features NONE = new Features(GrammaticalCase.NONE, Gender.NONE, GrammaticalNumber.NONE, NameKind.NONE);
}
