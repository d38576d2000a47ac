package dev.textscreen.pipeline;

/** How long each layer took. Written by one thread while its text flows, read afterwards. */
public final class Timings {

    private final long[] nanos = new long[Layer.values().length];
    private long total;

    void add(Layer layer, long spent) {
        nanos[layer.ordinal()] += spent;
    }

    void finish(long spent) {
        total = spent;
    }

    /** In nanoseconds; 0 for a layer that did not run. */
    public long of(Layer layer) {
        return nanos[layer.ordinal()];
    }

    /** From the request to the answer, in nanoseconds. */
    public long total() {
        return total;
    }
}
