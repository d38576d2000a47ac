package dev.textscreen.persistence;

import java.util.Locale;

/** What a row of the record tells of. */
public enum RecordKind {
    /** A text was screened. */
    DECISION,
    /** What concerns a subject was taken out of rows. */
    ERASURE,
    /** Rows were removed because of their age. */
    RETENTION,
    /** Rows were put under a legal hold, or the hold was lifted. */
    HOLD;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordKind of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
