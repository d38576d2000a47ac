package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the service works, and for {@code /health/detailed} every component. */
public record HealthAnswer(@Schema(allowableValues = {
        "up", "down"}) String status,
        @Schema(description = "Why it is down, in one sentence") Optional<String> reason, Optional<List<ComponentJson>> components) {

    /** The state of one component. */
    @Schema(name = "Component")
    public record ComponentJson(String name, @Schema(allowableValues = {
            "up", "degraded", "starting", "down"}) String state,
            Optional<String> reason, @Schema(description = "Figures by name") Map<String, Object> figures) {
    }
}
