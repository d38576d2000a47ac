package dev.textscreen.metrics;

import dev.textscreen.tracing.SpanFigures;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.Supplier;

/** What becomes of the spans of requests, read when Prometheus asks. */
public final class TraceMetrics {

    private TraceMetrics() {
    }

    public static void register(PrometheusRegistry registry, Supplier<SpanFigures> figures) {
        CounterWithCallback.builder().name("textscreen_trace_spans_total").help("Spans of requests by what became of them")
                .labelNames("result").callback(c -> {
                    SpanFigures spans = figures.get();
                    c.call(spans.exported(), "exported");
                    c.call(spans.failed(), "failed");
                    c.call(spans.dropped(), "dropped");
                }).register(registry);
    }
}
