package dev.textscreen.metrics;

import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.SearchMode;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Arrays;
import java.util.List;

/** How long each way of looking for candidates takes, and their scoring. Thread-safe. */
public final class SearchMetrics implements SearchListener {

    private static final double NANOS = 1e9;

    /** By the ordinal of the mode. */
    private final List<DistributionDataPoint> searched;
    private final DistributionDataPoint scored;

    public SearchMetrics(PrometheusRegistry registry) {
        Histogram searches = Histogram.builder().name("textscreen_search_duration_seconds")
                .help("Time that one mode took to look for the candidates of one question in one dataset").labelNames("mode")
                .classicUpperBounds(Buckets.SHORT_SECONDS).register(registry);
        this.searched = Arrays.stream(SearchMode.values()).map(mode -> searches.labelValues(mode.wireName())).toList();
        this.scored = Histogram.builder().name("textscreen_scoring_duration_seconds")
                .help("Time that the matcher took for the candidates of one question in one dataset")
                .classicUpperBounds(Buckets.SHORT_SECONDS).register(registry);
    }

    @Override
    public void searched(SearchMode mode, long nanoseconds) {
        searched.get(mode.ordinal()).observe(nanoseconds / NANOS);
    }

    @Override
    public void scored(int candidates, long nanoseconds) {
        scored.observe(nanoseconds / NANOS);
    }
}
