package dev.textscreen.pipeline;

import dev.textscreen.pipeline.decision.Outcome;

/** Is told what the pipeline does, for metrics. Called on the request's thread, so it must be quick and must not throw. */
public interface PipelineListener {

    /** A listener that does nothing. */
    PipelineListener NONE = new PipelineListener() {
    };

    /** Tells this one first, then the other. */
    default PipelineListener and(PipelineListener other) {
        return new BothListeners(this, other);
    }

    default void layerTook(Layer layer, long nanos) {
    }

    /** A text has been through all layers that were asked for. */
    default void textTook(int characters, Timings timings) {
    }

    default void decided(Outcome outcome, boolean degraded) {
    }

    default void candidatesScored(int count) {
    }

    /** A layer threw; the answer names it in {@code degraded}. */
    default void layerFailed(Layer layer, RuntimeException cause) {
    }
}
