package dev.textscreen.resources.docs;

import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import dev.textscreen.resources.http.OpenToAll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;

/** The OpenAPI document and its page, which loads nothing from elsewhere. */
@OpenToAll
@Path("/")
@Tag(name = "Operation")
public final class DocsResource {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A file of the page: where it lies on the class path, and its type. */
    private record PageFile(String resource, String type) {
    }

    private final Supplier<String> document;
    private final Map<String, PageFile> files;

    /**
     * @param document as JSON
     * @param uiVersion of the Swagger UI on the class path
     */
    public DocsResource(Supplier<String> document, String uiVersion) {
        this.document = document;
        String ui = "META-INF/resources/webjars/swagger-ui/" + uiVersion + "/";
        this.files = Map.of("swagger-ui.css", new PageFile(ui + "swagger-ui.css", "text/css; charset=utf-8"), "swagger-ui-bundle.js",
                new PageFile(ui + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"), "favicon-32x32.png",
                new PageFile(ui + "favicon-32x32.png", "image/png"), "docs.js",
                new PageFile("docs/docs.js", "text/javascript; charset=utf-8"));
    }

    @GET
    @Path("openapi.json")
    @Operation(summary = "This document")
    @ApiResponse(responseCode = "200", description = "OpenAPI 3.1", content = @Content(mediaType = "application/json"))
    public Response openApi() {
        return Response.ok(document.get(), "application/json").build();
    }

    @GET
    @Path("docs")
    @Operation(summary = "A page that shows this document")
    @ApiResponse(responseCode = "200", description = "The page", content = @Content(mediaType = "text/html"))
    public Response page() throws IOException {
        return file(new PageFile("docs/index.html", "text/html; charset=utf-8"));
    }

    @GET
    @Path("docs/{file}")
    @Operation(hidden = true)
    public Response file(@PathParam("file") String name) throws IOException {
        PageFile file = files.get(name);
        if (file == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is nothing at this path.");
        }
        return file(file);
    }

    private static Response file(PageFile file) throws IOException {
        try (InputStream in = DocsResource.class.getClassLoader().getResourceAsStream(file.resource())) {
            if (in == null) {
                throw new ProblemException(ProblemType.NOT_FOUND, "This build has no page of the documentation.");
            }
            return Response.ok(in.readAllBytes()).header("Content-Type", file.type()).header("Content-Security-Policy", POLICY)
                    .header("Referrer-Policy", "no-referrer").header("X-Frame-Options", "DENY").build();
        }
    }
}
