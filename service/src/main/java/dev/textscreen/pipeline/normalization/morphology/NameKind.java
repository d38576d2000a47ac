package dev.textscreen.pipeline.normalization.morphology;

/** What part of a person's name a dictionary says a word is; {@link #NONE} for every other word. */
public enum NameKind {
    GIVEN, SURNAME, PATRONYMIC, PLACE, NONE
}
