package dev.textscreen.resources.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;

/** The OpenAPI 3.1 document of the service, made from its resources. Making it takes a second or so. */
public final class OpenApiDocument {

    private static final String DESCRIPTION = """
            Screens free text in Ukrainian, Russian, Polish and English against watchlists. Spans are half-open and count code points \
            of the text as it was sent. Every error is an RFC 9457 problem. Unknown fields of a body are refused, except by /match and \
            /compare, which pass over what other matching services know.""";

    private final ObjectMapper json;
    private final Set<Class<?>> resources;
    private final String version;

    /** @param json the mapper of the service, for its names are the names of the schemas */
    public OpenApiDocument(ObjectMapper json, Set<Class<?>> resources, String version) {
        this.json = json;
        this.resources = Set.copyOf(resources);
        this.version = version;
    }

    public String asJson() {
        ModelConverters converters = ModelConverters.getInstance(true);
        RecordSchemas records = new RecordSchemas(json);
        converters.addConverter(records);
        try {
            OpenAPI document = new Reader(configuration()).read(resources);
            converters.readAll(Problem.class).forEach(document.getComponents()::addSchemas);
            document.getPaths().values().stream().map(PathItem::readOperations).forEach(all -> all.forEach(OpenApiDocument::mayFail));
            return Json31.mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the document cannot be written", e);
        } finally {
            converters.removeConverter(records);
        }
    }

    private SwaggerConfiguration configuration() {
        OpenAPI start = new OpenAPI(SpecVersion.V31).openapi("3.1.0")
                .info(new Info().title("Textscreen").version(version).description(DESCRIPTION));
        SwaggerConfiguration configuration = new SwaggerConfiguration();
        configuration.setOpenAPI(start);
        configuration.setOpenAPI31(true);
        return configuration;
    }

    private static void mayFail(Operation operation) {
        Schema<?> problem = new Schema<>(SpecVersion.V31);
        problem.set$ref("#/components/schemas/Problem");
        ApiResponses responses = operation.getResponses();
        ApiResponse good = responses.remove("default");
        if (good != null) {
            responses.addApiResponse("200", good.description("Done"));
        }
        responses.addApiResponse("default", new ApiResponse().description("A problem")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem))));
    }
}
