package dev.textscreen.rules;

/** A file of rules cannot be taken; the message says why in one sentence. */
public final class RulesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RulesRefusedException(String message) {
        super(message);
    }
}
