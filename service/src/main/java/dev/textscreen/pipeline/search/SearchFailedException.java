package dev.textscreen.pipeline.search;

/** The engine could not answer at all. */
public final class SearchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SearchFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchFailedException(String message) {
        super(message);
    }
}
