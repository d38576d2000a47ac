package dev.textscreen.metrics;

import dev.textscreen.pipeline.Turns;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Values that are read when Prometheus asks: build, JVM, caches, turns and helping threads, the journal. */
public final class ProcessMetrics {

    private final PrometheusRegistry registry;

    public ProcessMetrics(PrometheusRegistry registry) {
        this.registry = registry;
    }

    public void build(String version) {
        Info.builder().name("textscreen_build").help("What is running").labelNames("version", "java").register(registry)
                .addLabelValues(version, Runtime.version().toString());
        GaugeWithCallback.builder().name("textscreen_processors").help("Processors that the JVM may use")
                .callback(c -> c.call(Runtime.getRuntime().availableProcessors())).register(registry);
        JvmMetrics.builder().register(registry);
    }

    public void caches(Supplier<List<CacheFigures>> caches) {
        CounterWithCallback.builder().name("textscreen_cache_hits_total").help("Values that a cache had").labelNames("cache")
                .callback(c -> caches.get().forEach(cache -> c.call(cache.hits(), cache.name()))).register(registry);
        CounterWithCallback.builder().name("textscreen_cache_misses_total").help("Values that a cache had not").labelNames("cache")
                .callback(c -> caches.get().forEach(cache -> c.call(cache.misses(), cache.name()))).register(registry);
    }

    public void executor(IntSupplier waiting, IntSupplier running) {
        GaugeWithCallback.builder().name("textscreen_executor_waiting").help("Calls of long texts for the help of another thread that wait")
                .callback(c -> c.call(waiting.getAsInt())).register(registry);
        GaugeWithCallback.builder().name("textscreen_executor_running").help("Threads that help with long texts")
                .callback(c -> c.call(running.getAsInt())).register(registry);
    }

    public void turns(Turns turns) {
        GaugeWithCallback.builder().name("textscreen_turns_waiting").help("Texts and queries that wait for their turn")
                .callback(c -> c.call(turns.waiting())).register(registry);
        GaugeWithCallback.builder().name("textscreen_turns_working").help("Texts and queries that are worked on")
                .callback(c -> c.call(turns.working())).register(registry);
        CounterWithCallback.builder().name("textscreen_turns_refused_total").help("Texts and queries for which there was no turn in time")
                .callback(c -> c.call(turns.refused())).register(registry);
    }

    /** @param journal empty where nothing is recorded, or not yet */
    public void journal(Supplier<Optional<JournalFigures>> journal) {
        gauge("textscreen_journal_used_bytes", "Journal of decisions that was not given up yet", journal, JournalFigures::used);
        gauge("textscreen_journal_limit_bytes", "Journal of decisions that may wait at most", journal, JournalFigures::limit);
        gauge("textscreen_journal_behind_bytes", "Journal of decisions that the database has not taken over yet", journal,
                JournalFigures::behind);
    }

    private void gauge(String name, String help, Supplier<Optional<JournalFigures>> journal, ToLongFunction<JournalFigures> value) {
        GaugeWithCallback.builder().name(name).help(help)
                .callback(c -> journal.get().ifPresent(figures -> c.call(value.applyAsLong(figures)))).register(registry);
    }

    public void readiness(Supplier<Boolean> ready) {
        GaugeWithCallback.builder().name("textscreen_ready").help("1 while requests are taken")
                .callback(c -> c.call(Boolean.TRUE.equals(ready.get()) ? 1 : 0)).register(registry);
    }
}
