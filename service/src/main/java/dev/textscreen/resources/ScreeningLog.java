package dev.textscreen.resources;

import dev.textscreen.pipeline.Layer;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.resources.problems.Defects;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of texts that took long, layer by layer, and of layers that failed; never a word of a text. Thread-safe. */
public final class ScreeningLog implements PipelineListener {

    private static final Logger LOG = LoggerFactory.getLogger(ScreeningLog.class);
    private static final long MILLI = 1_000_000;

    private final long slow;

    /** @param slow how long a text may take without being told of */
    public ScreeningLog(Duration slow) {
        this.slow = slow.toNanos();
    }

    @Override
    public void textTook(int characters, Timings timings) {
        if (timings.total() >= slow) {
            LOG.warn("A text of {} characters took {} ms: {}", characters, timings.total() / MILLI,
                    Arrays.stream(Layer.values()).filter(layer -> timings.of(layer) >= MILLI)
                            .map(layer -> layer.wireName() + " " + timings.of(layer) / MILLI).collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void layerFailed(Layer layer, RuntimeException cause) {
        Defects.log(LOG, "The layer " + layer.wireName() + " failed; the answer says so", cause);
    }
}
