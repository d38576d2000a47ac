package dev.textscreen.pipeline.search.terms;

import java.util.Locale;

/** A kind of term that a name is indexed by. */
public enum TermKind {
    TOKEN, SOUND, SKELETON, NEAR, JOINED,
    /** Of a word and of the Chinese characters that may write it by sound. */
    HAN;

    private final String field = name().toLowerCase(Locale.ROOT);

    /** The field of an index that holds terms of this kind. */
    public String field() {
        return field;
    }
}
