package dev.textscreen.health;

/** Something that an answer needs is not there yet, or is gone; the message says what in one sentence. */
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    public NotReadyException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
