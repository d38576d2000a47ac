package dev.textscreen.metrics;

import dev.textscreen.pipeline.Layer;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.pipeline.decision.Outcome;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the pipeline does, for Prometheus and for {@code GET /stats}. Thread-safe. */
public final class PipelineMetrics implements PipelineListener {

    private static final double NANOS = 1e9;

    private final Map<Layer, DistributionDataPoint> duration = new EnumMap<>(Layer.class);
    private final Map<Layer, CounterDataPoint> failures = new EnumMap<>(Layer.class);
    private final Map<Layer, LongAdder> nanos = new EnumMap<>(Layer.class);
    private final Map<Layer, LongAdder> runs = new EnumMap<>(Layer.class);
    private final Map<Outcome, CounterDataPoint> decisions = new EnumMap<>(Outcome.class);
    private final Map<Outcome, LongAdder> outcomes = new EnumMap<>(Outcome.class);
    private final CounterDataPoint degradedDecisions;
    private final LongAdder degraded = new LongAdder();
    private final LongAdder candidates = new LongAdder();
    private final Histogram scored;

    public PipelineMetrics(PrometheusRegistry registry) {
        Histogram layers = Histogram.builder().name("textscreen_layer_duration_seconds").help("Time that a layer took for one text")
                .labelNames("layer").classicUpperBounds(Buckets.SHORT_SECONDS).register(registry);
        Counter failed = Counter.builder().name("textscreen_layer_failures_total").help("Texts for which a layer failed")
                .labelNames("layer").register(registry);
        Counter decided = Counter.builder().name("textscreen_decisions_total").help("Decisions by outcome").labelNames("outcome")
                .register(registry);
        this.degradedDecisions = Counter.builder().name("textscreen_degraded_decisions_total")
                .help("Decisions for which something could not be done").register(registry);
        this.scored = Histogram.builder().name("textscreen_search_candidates").help("Listed entities that were scored for one text")
                .classicUpperBounds(Buckets.COUNTS).register(registry);
        for (Layer layer : Layer.values()) {
            duration.put(layer, layers.labelValues(layer.wireName()));
            failures.put(layer, failed.labelValues(layer.wireName()));
            nanos.put(layer, new LongAdder());
            runs.put(layer, new LongAdder());
        }
        for (Outcome outcome : Outcome.values()) {
            decisions.put(outcome, decided.labelValues(outcome.name().toLowerCase(Locale.ROOT)));
            outcomes.put(outcome, new LongAdder());
        }
    }

    @Override
    public void layerTook(Layer layer, long took) {
        of(duration, layer).observe(took / NANOS);
        of(nanos, layer).add(took);
        of(runs, layer).increment();
    }

    @Override
    public void decided(Outcome outcome, boolean isDegraded) {
        of(decisions, outcome).inc();
        of(outcomes, outcome).increment();
        if (isDegraded) {
            degradedDecisions.inc();
            degraded.increment();
        }
    }

    @Override
    public void candidatesScored(int count) {
        scored.observe(count);
        candidates.add(count);
    }

    @Override
    public void layerFailed(Layer layer, RuntimeException cause) {
        of(failures, layer).inc();
    }

    public long decisions(Outcome outcome) {
        return of(outcomes, outcome).sum();
    }

    public long degraded() {
        return degraded.sum();
    }

    public long candidates() {
        return candidates.sum();
    }

    public long runs(Layer layer) {
        return of(runs, layer).sum();
    }

    /** Over all texts, in nanoseconds. */
    public long nanos(Layer layer) {
        return of(nanos, layer).sum();
    }

    private static <K extends Enum<K>, V> V of(Map<K, V> values, K key) {
        V value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("no value for " + key);
        }
        return value;
    }
}
