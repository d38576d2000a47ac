package dev.textscreen.resources;

import dev.textscreen.api.EntityJson;
import java.util.function.Supplier;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Listed entities by id. */
@Path("/entities/{id}")
@Tag(name = "Lists")
@Produces(MediaType.APPLICATION_JSON)
public final class EntitiesResource {

    private final Supplier<WatchlistSearch> search;
    private final EntityAnswers answers;

    public EntitiesResource(Supplier<WatchlistSearch> search, EntityAnswers answers) {
        this.search = search;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "A listed entity")
    public EntityJson entity(@PathParam("id") String id) {
        return search.get().entity(id).map(answers::entity)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No list has an entity with this id."));
    }
}
