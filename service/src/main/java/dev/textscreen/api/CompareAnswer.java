package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** How alike two entities are, and why. */
public record CompareAnswer(@Schema(description = "The likelihood, 0 to 1, that both are the same") double score,
        @Schema(description = "Whether the score reaches the threshold") boolean match, Map<String, ExplanationJson> explanations) {
}
