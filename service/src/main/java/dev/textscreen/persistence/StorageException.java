package dev.textscreen.persistence;

/** The database does not do what it should; the message says what in one sentence, without a value of any row. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
