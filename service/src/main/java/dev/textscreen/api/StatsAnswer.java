package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Figures since the service started. */
public record StatsAnswer(String version, @Schema(description = "ISO 8601") String startedAt, double uptimeSeconds,
        @Schema(description = "Texts screened, by outcome") Map<String, Long> decisions, long degraded,
        @Schema(description = "Listed entities that were scored") long candidates, Map<String, LayerFigures> layers,
        List<CacheJson> caches, List<IndexJson> indexes) {

    /** A layer's work. */
    public record LayerFigures(long texts, double meanMs) {
    }

    /** A cache's use. */
    @Schema(name = "Cache")
    public record CacheJson(String name, long hits, long misses) {
    }

    /** A list's index. */
    @Schema(name = "Index")
    public record IndexJson(String dataset, String version, long entities, String builtAt) {
    }
}
