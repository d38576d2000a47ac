package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** What to do with a text, and why. */
@Schema(name = "Decision")
public record DecisionJson(@Schema(allowableValues = {
        "clear", "review", "block"}) String outcome,
        @Schema(allowableValues = {"low", "medium", "high"}) String riskLevel,
        @Schema(description = "The best match's score, 0 to 1", example = "0.93") double score,
        @Schema(description = "How likely the outcome is right, 0 to 1") double confidence,
        @Schema(description = "What settled it", example = "name") String stage,
        @Schema(description = "What could not be done; such an answer is never clear") List<String> degraded, List<ReasonJson> reasons) {

    /** One piece of evidence. */
    @Schema(name = "Reason")
    public record ReasonJson(@Schema(description = "For machines", example = "NAME_MATCH") String code, String message, double weight,
            @Schema(description = "The id of the entity of this text that it is about") Optional<String> entity,
            @Schema(description = "The id of the listed entity that it is about") Optional<String> match, Optional<SpanJson> span) {
    }
}
