package dev.textscreen.cli;

/** Something that the person at the keyboard can mend; the message is one plain sentence. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }
}
