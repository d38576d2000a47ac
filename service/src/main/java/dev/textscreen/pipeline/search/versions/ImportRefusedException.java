package dev.textscreen.pipeline.search.versions;

import java.io.IOException;

/** An import was not put into use; the last good version stays. The message says why. */
public final class ImportRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    public ImportRefusedException(String message) {
        super(message);
    }
}
