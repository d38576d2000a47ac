package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What was used, by day and caller. */
public record UsageAnswer(List<UsageJson> days, UsageJson total) {

    /** What one caller used on one day. */
    @Schema(name = "Usage")
    public record UsageJson(@Schema(description = "ISO date, UTC; empty for the total") String day,
            @Schema(description = "The key or token; empty for the total") String caller,
            @Schema(description = "Texts that were screened") long requests,
            @Schema(description = "Of them, in code points") long characters, double tookMs,
            @Schema(description = "Listed entities that matched") long hits) {
    }
}
