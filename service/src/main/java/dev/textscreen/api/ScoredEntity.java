package dev.textscreen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** A listed entity with its score against a query. */
public record ScoredEntity(@JsonUnwrapped EntityJson entity,
        @Schema(description = "The likelihood, 0 to 1, that both are the same") double score,
        @Schema(description = "Whether the score reaches the threshold") boolean match,
        @Schema(description = "The scores of the explanations alone") Map<String, Double> features,
        Map<String, ExplanationJson> explanations) {
}
