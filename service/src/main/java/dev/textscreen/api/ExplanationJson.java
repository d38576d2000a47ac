package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** One feature's part in a score. */
@Schema(name = "Explanation")
public record ExplanationJson(@Schema(description = "The feature's own value, -1 to 1") double score,
        @Schema(description = "What it added to the score, or took from it") double share, String query, String candidate, String detail) {
}
