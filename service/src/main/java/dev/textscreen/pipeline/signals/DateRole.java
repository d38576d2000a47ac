package dev.textscreen.pipeline.signals;

import java.util.Locale;

/** What a date is to the text; {@link #OTHER} where no word says so. */
public enum DateRole {
    BIRTH, DOCUMENT, DEATH, EXPIRY, OTHER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
