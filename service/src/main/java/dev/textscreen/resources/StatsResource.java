package dev.textscreen.resources;

import dev.textscreen.api.StatsAnswer;
import dev.textscreen.api.StatsAnswer.CacheJson;
import dev.textscreen.api.StatsAnswer.IndexJson;
import dev.textscreen.api.StatsAnswer.LayerFigures;
import dev.textscreen.api.StatsAnswer.PoolJson;
import dev.textscreen.api.StatsAnswer.RecordJson;
import dev.textscreen.api.StatsAnswer.VerifiedJson;
import dev.textscreen.metrics.CacheFigures;
import dev.textscreen.metrics.IndexFigures;
import dev.textscreen.metrics.PipelineMetrics;
import dev.textscreen.persistence.RecordFigures;
import dev.textscreen.pipeline.Layer;
import dev.textscreen.pipeline.decision.Outcome;
import dev.textscreen.access.Scope;
import dev.textscreen.resources.http.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Figures since start. */
@Path("/stats")
@Needs(Scope.READ)
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
public final class StatsResource {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double MILLIS = 1e3;

    /** What the figures are read from. */
    public record Sources(String version, PipelineMetrics pipeline, Supplier<List<CacheFigures>> caches,
            Supplier<List<IndexFigures>> indexes, Supplier<Optional<RecordFigures>> record) {
    }

    private final Sources sources;
    private final Clock clock;
    private final Instant start;

    public StatsResource(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
        this.start = clock.instant();
    }

    @GET
    @Operation(summary = "Figures since the service started")
    public StatsAnswer stats() {
        Map<String, Long> decisions = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            decisions.put(outcome.name().toLowerCase(Locale.ROOT), sources.pipeline().decisions(outcome));
        }
        return new StatsAnswer(sources.version(), start.toString(), Duration.between(start, clock.instant()).toMillis() / MILLIS, decisions,
                sources.pipeline().degraded(), sources.pipeline().candidates(), layers(),
                sources.caches().get().stream().map(StatsResource::json).toList(),
                sources.indexes().get().stream().map(StatsResource::json).toList(), sources.record().get().map(StatsResource::json));
    }

    private Map<String, LayerFigures> layers() {
        Map<String, LayerFigures> out = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            long runs = sources.pipeline().runs(layer);
            double mean = runs == 0 ? 0 : sources.pipeline().nanos(layer) / NANOS_A_MILLI / runs;
            out.put(layer.wireName(), new LayerFigures(runs, Math.round(mean * MILLIS) / MILLIS));
        }
        return out;
    }

    private static RecordJson json(RecordFigures record) {
        return new RecordJson(record.journal().used(), record.journal().limit(), record.journal().behind(),
                new PoolJson(record.pool().active(), record.pool().idle(), record.pool().most(), record.pool().waiting()),
                record.verified().entrySet().stream().map(e -> new VerifiedJson(e.getKey(), e.getValue().row().seq(),
                        e.getValue().row().link(), e.getValue().at().toString())).toList(),
                record.failure());
    }

    private static CacheJson json(CacheFigures cache) {
        return new CacheJson(cache.name(), cache.hits(), cache.misses());
    }

    private static IndexJson json(IndexFigures index) {
        return new IndexJson(index.dataset(), index.version(), index.entities(), index.built().toString());
    }
}
