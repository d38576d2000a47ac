package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A listed entity. */
@Schema(name = "Entity")
public record EntityJson(String id, String caption, @Schema(example = "Person") String schema, Map<String, List<String>> properties,
        List<String> datasets, List<String> referents, boolean target, Optional<String> firstSeen, Optional<String> lastSeen,
        Optional<String> lastChange) {
}
