package dev.textscreen.resources;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import dev.textscreen.resources.http.OpenToAll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Figures for Prometheus. */
@OpenToAll
@Path("/metrics")
@Tag(name = "Operation")
public final class MetricsResource {

    private final PrometheusRegistry registry;
    private final ExpositionFormats formats = ExpositionFormats.init();

    public MetricsResource(PrometheusRegistry registry) {
        this.registry = registry;
    }

    @GET
    @Operation(summary = "Figures for Prometheus")
    @ApiResponse(responseCode = "200", description = "In the text format, or the one that the header Accept asks for", content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
    public Response metrics(@HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) throws IOException {
        ExpositionFormatWriter writer = formats.findWriter(accept);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        writer.write(out, registry.scrape());
        return Response.ok(out.toByteArray()).header(HttpHeaders.CONTENT_TYPE, writer.getContentType()).build();
    }
}
