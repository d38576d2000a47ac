package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Listed entities that a search found, best first. */
@Schema(name = "SearchAnswer")
public record SearchAnswerJson(List<EntityJson> results,
        @Schema(description = "Of all that was found, not of this page, by the name of the facet") Map<String, FacetJson> facets,
        Total total, int limit, int offset) {
}
