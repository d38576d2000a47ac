package dev.textscreen.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.access.Caller;
import dev.textscreen.api.BatchAnswer;
import dev.textscreen.api.BatchItem;
import dev.textscreen.api.BatchRequest;
import dev.textscreen.api.BatchResult;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.pipeline.OverloadedException;
import dev.textscreen.resources.http.Callers;
import dev.textscreen.resources.http.ProblemMapper;
import dev.textscreen.resources.problems.Isolation;
import dev.textscreen.resources.problems.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Screens texts: the main job. */
@Path("/process")
@Tag(name = "Screening")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProcessResource {

    private final Outlet outlet;
    private final Isolation isolation;
    private final ProblemMapper problems;
    private final ObjectMapper json;
    private final int maxItems;

    /** @param maxItems in one batch */
    public ProcessResource(Outlet outlet, Isolation isolation, ProblemMapper problems, ObjectMapper json, int maxItems) {
        this.outlet = outlet;
        this.isolation = isolation;
        this.problems = problems;
        this.json = json;
        this.maxItems = maxItems;
    }

    @POST
    @Operation(summary = "Screen a text", description = "Finds persons, organisations and identifiers, looks them up in the lists, and decides: clear, review or block.")
    @ApiResponse(responseCode = "200", description = "The answer", content = @Content(schema = @Schema(implementation = ProcessAnswer.class)))
    public Response process(@NotNull @Valid ProcessRequest request, @Context ContainerRequestContext context) {
        try {
            return Response.ok(outlet.answer(request, Callers.of(context))).build();
        } catch (OverloadedException full) {
            // Jersey would wrap it twice, each time with a stack trace, when there is no processor to spare
            return problems.toResponse(full);
        }
    }

    @POST
    @Path("/batch")
    @Operation(summary = "Screen many texts", description = "Results come in the order of the items. A bad item spoils no other.")
    public BatchAnswer batch(@NotNull @Valid BatchRequest request, @Context ContainerRequestContext context) {
        int count = request.items().size();
        if (count == 0 || count > maxItems) {
            throw ProblemException.field("items", "must have 1 to " + maxItems + " items and has " + count);
        }
        outlet.requireReady();
        Caller caller = Callers.of(context);
        List<BatchResult> results = new ArrayList<>(count);
        long last = Recording.NOTHING;
        for (int i = 0; i < count; i++) {
            Item item = result(i, request.items().get(i), caller);
            results.add(item.result());
            last = Math.max(last, item.position());
        }
        outlet.commit(last);
        return new BatchAnswer(results);
    }

    private Item result(int position, JsonNode node, Caller caller) {
        String id = node.path("id").isTextual() ? node.path("id").textValue() : Integer.toString(position);
        return isolation.attempt(() -> outlet.take(item(node).request(), caller),
                taken -> new Item(new BatchResult(id, Optional.of(taken.answer()), Optional.empty()), taken.position()),
                problem -> new Item(new BatchResult(id, Optional.empty(), Optional.of(problem)), Recording.NOTHING));
    }

    /** What became of one item, and what to commit before it leaves. */
    private record Item(BatchResult result, long position) {
    }

    private BatchItem item(JsonNode node) throws JsonProcessingException {
        return isolation.valid(json.treeToValue(node, BatchItem.class));
    }
}
