package dev.textscreen.pipeline.validation;

/** A text that cannot be screened as it is; the message says why, without quoting it. */
public final class InvalidTextException extends RuntimeException {

    /** Why a text was refused. */
    public enum Reason {
        BLANK, TOO_LONG, NOT_TEXT
    }

    private final Reason reason;

    InvalidTextException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
