package dev.textscreen.pipeline.normalization;

/** What a part of a name is to the whole. */
public enum NameRole {
    GIVEN, PATRONYMIC, SURNAME, INITIAL, PARTICLE, TITLE, SUFFIX, LEGAL_FORM, CORE, UNKNOWN
}
