package dev.textscreen.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Entities to look for, by the caller's own keys. Each is read by itself, so that a bad one spoils no other. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MatchRequest(@NotNull @Schema(description = "Entities by example, by the caller's own keys", example = """
        {"q1": {"schema": "Person", "properties": {"name": ["Taras Shevchenko"]}}}""") Map<String, JsonNode> queries) {
}
