package dev.textscreen.persistence.journal;

/** The journal cannot take or give a record; the message says why in one sentence. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean full;

    JournalException(String message, boolean full) {
        super(message);
        this.full = full;
    }

    JournalException(String message, Throwable cause) {
        super(message, cause);
        this.full = false;
    }

    /** Whether it has no room left, so that trying again later may help. */
    public boolean isFull() {
        return full;
    }
}
