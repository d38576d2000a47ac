package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** How much work a text is. */
@Schema(name = "Cost")
public record CostJson(@Schema(description = "0 to 1") double score,
        @Schema(allowableValues = {
                "fast", "standard", "deep", "async"}) String tier) {
}
