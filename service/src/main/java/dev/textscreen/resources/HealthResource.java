package dev.textscreen.resources;

import dev.textscreen.api.HealthAnswer;
import dev.textscreen.api.HealthAnswer.ComponentJson;
import dev.textscreen.health.Component;
import dev.textscreen.health.Health;
import dev.textscreen.resources.http.OpenToAll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the process works, whether it is ready for requests, and what each component says of itself. */
@OpenToAll
@Path("/health")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final Health health;

    public HealthResource(Health health) {
        this.health = health;
    }

    @GET
    @Operation(summary = "Whether the service is ready", description = "The same as /health/ready.")
    @ApiResponse(responseCode = "200", description = "Ready", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    @ApiResponse(responseCode = "503", description = "Not ready, and why", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    public Response health() {
        return ready();
    }

    @GET
    @Path("/live")
    @Operation(summary = "Whether the process works")
    public HealthAnswer live() {
        return new HealthAnswer("up", Optional.empty(), Optional.empty());
    }

    @GET
    @Path("/ready")
    @Operation(summary = "Whether dictionaries and an index are loaded and requests can be served")
    @ApiResponse(responseCode = "200", description = "Ready", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    @ApiResponse(responseCode = "503", description = "Not ready, and why", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    public Response ready() {
        return answer(Optional.empty());
    }

    @GET
    @Path("/detailed")
    @Operation(summary = "Every component with its state and figures")
    @ApiResponse(responseCode = "200", description = "Ready", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    @ApiResponse(responseCode = "503", description = "Not ready, and why", content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    public Response detailed() {
        return answer(Optional.of(health.components().stream().map(HealthResource::json).toList()));
    }

    private Response answer(Optional<List<ComponentJson>> components) {
        Optional<String> reason = health.notReadyBecause();
        HealthAnswer answer = new HealthAnswer(reason.isEmpty() ? "up" : "down", reason, components);
        return Response.status(reason.isEmpty() ? 200 : 503).entity(answer).build();
    }

    private static ComponentJson json(Component component) {
        return new ComponentJson(component.name(), component.state().name().toLowerCase(Locale.ROOT), component.reason(),
                component.figures());
    }
}
