package dev.textscreen;

import dev.textscreen.config.OperationSettings.TraceSettings;
import dev.textscreen.metrics.TraceMetrics;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.tracing.ExportedTracing;
import dev.textscreen.tracing.Tracing;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;

/** Spans of requests, where the settings say where to. */
final class TraceParts {

    private final Optional<ExportedTracing> exported;

    TraceParts(TraceSettings settings, Version version) {
        this.exported = settings.isOn() ? Optional.of(ExportedTracing.to(settings, version.service())) : Optional.empty();
    }

    TraceParts register(LifecycleEnvironment lifecycle, PrometheusRegistry registry) {
        exported.ifPresent(tracing -> {
            lifecycle.manage(new AutoCloseableManager(tracing));
            TraceMetrics.register(registry, tracing::figures);
        });
        return this;
    }

    Tracing tracing() {
        return exported.<Tracing>map(tracing -> tracing).orElse(Tracing.OFF);
    }

    /** The listener, and the spans of layers beside it. */
    PipelineListener beside(PipelineListener listener) {
        return exported.map(listener::and).orElse(listener);
    }
}
