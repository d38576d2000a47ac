package dev.textscreen.watchlist;

import java.io.IOException;

/** A list that cannot be read at all: unknown format, a missing file, broken XML. The message names the file and, where known, the line. */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1;

    public UnreadableSourceException(String message) {
        super(message);
    }

    public UnreadableSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
