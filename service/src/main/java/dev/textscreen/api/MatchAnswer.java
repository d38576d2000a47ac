package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matches of each query, by its key. */
public record MatchAnswer(Map<String, QueryAnswer> responses, int limit) {

    /** What became of one query. */
    public record QueryAnswer(@Schema(description = "200, or the status of its own problem") int status, List<ScoredEntity> results,
            Total total, Optional<EntityExample> query, @Schema(description = "What could not be asked") List<String> degraded,
            @Schema(description = "The versions of the lists that were asked; @snapshot behind one whose copy on this machine answered") Optional<String> indexVersion,
            Optional<Problem> problem) {
    }
}
