package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures since the service started. */
public record StatsAnswer(String version, @Schema(description = "ISO 8601") String startedAt, double uptimeSeconds,
        @Schema(description = "Texts screened, by outcome") Map<String, Long> decisions, long degraded,
        @Schema(description = "Listed entities that were scored") long candidates, Map<String, LayerFigures> layers,
        List<CacheJson> caches, List<IndexJson> indexes,
        @Schema(description = "Absent where no record is kept") Optional<RecordJson> record) {

    /** The record's journal, its database and its chains. */
    @Schema(name = "Record")
    public record RecordJson(@Schema(description = "Bytes on disk that were not given up yet") long journalBytes, long journalLimit,
            @Schema(description = "Bytes that the database has not taken over yet") long journalBehind, PoolJson pool,
            @Schema(description = "The last row of each chain that was found right") List<VerifiedJson> verified,
            @Schema(description = "Why decisions do not arrive") Optional<String> failure) {
    }

    /** Connections to the database. */
    @Schema(name = "Pool")
    public record PoolJson(int active, int idle, int limit, int waiting) {
    }

    /** A row of a chain. */
    @Schema(name = "Verified")
    public record VerifiedJson(String tenant, long seq, String link, @Schema(description = "ISO 8601") String at) {
    }

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
