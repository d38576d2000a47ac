package dev.textscreen.metrics;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** How long requests take. Thread-safe. */
public final class HttpMetrics {

    private static final double NANOS = 1e9;

    private final Histogram duration;

    public HttpMetrics(PrometheusRegistry registry) {
        this.duration = Histogram.builder().name("textscreen_http_request_duration_seconds")
                .help("Time from the first byte of a request to the last of its answer").labelNames("method", "route", "status")
                .classicUpperBounds(Buckets.SECONDS).register(registry);
    }

    public void answered(String method, String route, int status, long nanos) {
        duration.labelValues(method, route, Integer.toString(status)).observe(nanos / NANOS);
    }
}
