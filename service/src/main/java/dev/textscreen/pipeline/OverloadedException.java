package dev.textscreen.pipeline;

/** So many long texts wait that this one is not taken on. */
public final class OverloadedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OverloadedException() {
        super("too many long texts wait", null, false, false);
    }
}
