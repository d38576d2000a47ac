package dev.textscreen.pipeline;

import java.util.Locale;

/** The nine layers in the order in which a text flows through them. */
public enum Layer {
    VALIDATION, UNICODE, LANGUAGE, FILTER, NORMALIZATION, SIGNALS, VARIANTS, SEARCH, DECISION;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
