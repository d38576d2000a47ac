package dev.textscreen.pipeline.variants;

/** What was done to a name to make a variant of it. */
public enum VariantKind {
    TRANSLITERATION, INITIALS, ORDER, DIMINUTIVE, FULL_NAME, KEYBOARD, AS_WRITTEN
}
