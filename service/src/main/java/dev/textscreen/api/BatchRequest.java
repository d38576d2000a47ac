package dev.textscreen.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Texts to screen in one request. Each item is read by itself, so that a bad one spoils no other. */
public record BatchRequest(
        @NotNull @ArraySchema(schema = @Schema(implementation = BatchItem.class), minItems = 1, maxItems = 1000) List<JsonNode> items) {
}
