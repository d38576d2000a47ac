package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A property of the entities that a search found, and how many of them have each of its values, the most frequent first. */
@Schema(name = "Facet")
public record FacetJson(@Schema(example = "Countries") String label, List<Value> values) {

    /** One value. */
    @Schema(name = "FacetValue")
    public record Value(@Schema(description = "As the parameter of the same name takes it", example = "ua") String name,
            @Schema(description = "For people to read", example = "Ukraine") String label, long count) {
    }
}
