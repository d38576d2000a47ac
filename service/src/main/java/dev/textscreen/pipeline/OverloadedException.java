package dev.textscreen.pipeline;

/** So many requests wait for their turn that this one is not taken on, or its turn did not come in time. */
public final class OverloadedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OverloadedException() {
        super("too many requests wait", null, false, false);
    }
}
