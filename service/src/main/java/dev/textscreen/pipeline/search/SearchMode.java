package dev.textscreen.pipeline.search;

import java.util.Locale;

/** A way of looking for candidates. */
public enum SearchMode {
    IDENTIFIER, KEYWORD, VECTOR;

    /** The name on the wire and in figures. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
