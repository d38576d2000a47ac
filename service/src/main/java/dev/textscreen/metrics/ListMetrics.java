package dev.textscreen.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How the lists stand: their size and age, and whether their imports succeed. Thread-safe. */
public final class ListMetrics {

    private static final double MILLIS = 1e3;

    private final PrometheusRegistry registry;
    private final Counter imports;

    public ListMetrics(PrometheusRegistry registry) {
        this.registry = registry;
        this.imports = Counter.builder().name("textscreen_list_imports_total").help("Imports of the lists of config.yml")
                .labelNames("dataset", "outcome").register(registry);
    }

    public void imported(String dataset) {
        imports.labelValues(dataset, "imported").inc();
    }

    public void failed(String dataset) {
        imports.labelValues(dataset, "failed").inc();
    }

    /** @param sound by dataset: false while it is missing, or while an older version serves because the last import failed */
    public void read(Supplier<List<IndexFigures>> indexes, Supplier<Map<String, Boolean>> sound, Clock clock) {
        GaugeWithCallback.builder().name("textscreen_index_entities").help("Listed entities").labelNames("dataset")
                .callback(c -> indexes.get().forEach(index -> c.call(index.entities(), index.dataset()))).register(registry);
        GaugeWithCallback.builder().name("textscreen_index_age_seconds").help("Time since the index was built").labelNames("dataset")
                .callback(c -> indexes.get().forEach(
                        index -> c.call(Duration.between(index.built(), clock.instant()).toMillis() / MILLIS, index.dataset())))
                .register(registry);
        GaugeWithCallback.builder().name("textscreen_list_sound")
                .help("0 while a list is missing, or while an older version serves because its last import failed").labelNames("dataset")
                .callback(c -> sound.get().forEach((dataset, is) -> c.call(Boolean.TRUE.equals(is) ? 1 : 0, dataset))).register(registry);
    }
}
