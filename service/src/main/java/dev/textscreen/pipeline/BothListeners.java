package dev.textscreen.pipeline;

import dev.textscreen.pipeline.decision.Outcome;

/** Two listeners as one. */
record BothListeners(PipelineListener first, PipelineListener second) implements PipelineListener {

    @Override
    public void layerTook(Layer layer, long nanos) {
        first.layerTook(layer, nanos);
        second.layerTook(layer, nanos);
    }

    @Override
    public void textTook(int characters, Timings timings) {
        first.textTook(characters, timings);
        second.textTook(characters, timings);
    }

    @Override
    public void decided(Outcome outcome, boolean degraded) {
        first.decided(outcome, degraded);
        second.decided(outcome, degraded);
    }

    @Override
    public void candidatesScored(int count) {
        first.candidatesScored(count);
        second.candidatesScored(count);
    }

    @Override
    public void layerFailed(Layer layer, RuntimeException cause) {
        first.layerFailed(layer, cause);
        second.layerFailed(layer, cause);
    }
}
