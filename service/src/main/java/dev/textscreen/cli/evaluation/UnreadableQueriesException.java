package dev.textscreen.cli.evaluation;

import java.io.IOException;

/** A file of labelled queries that cannot be read; the message is a sentence that names the file and, where known, the line. */
public final class UnreadableQueriesException extends IOException {

    private static final long serialVersionUID = 1;

    public UnreadableQueriesException(String message) {
        super(message);
    }
}
