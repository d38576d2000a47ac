package dev.textscreen.pipeline;

import dev.textscreen.pipeline.search.UnknownDatasetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One text's way through the layers: times each and catches what they throw. Used by one thread. */
final class Run {

    private final PipelineListener listener;
    private final Timings timings = new Timings();
    private final List<String> degraded = new ArrayList<>(0);
    private final long start = System.nanoTime();

    Run(PipelineListener listener) {
        this.listener = listener;
    }

    /** For layers that have to work: what they throw is the caller's. */
    <T> T time(Layer layer, Supplier<T> work) {
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            long spent = System.nanoTime() - from;
            timings.add(layer, spent);
            listener.layerTook(layer, spent);
        }
    }

    /** For layers that the answer can do without, so long as it says so. */
    <T> T attempt(Layer layer, Supplier<T> work, T otherwise) {
        try {
            return time(layer, work);
        } catch (UnknownDatasetException e) {
            // the caller's mistake, or the moment's: not the layer's
            throw e;
        } catch (RuntimeException e) {
            degraded.add(layer.wireName());
            listener.layerFailed(layer, e);
            return otherwise;
        }
    }

    List<String> degraded() {
        return List.copyOf(degraded);
    }

    Timings timings() {
        return timings;
    }

    void finish(String text) {
        timings.finish(System.nanoTime() - start);
        listener.textTook(text.length(), timings);
    }
}
