package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import dev.textscreen.api.DecisionsPage;
import dev.textscreen.api.RecordedDecision;
import dev.textscreen.persistence.DecisionQuery;
import dev.textscreen.persistence.Decisions;
import dev.textscreen.persistence.PageMark;
import dev.textscreen.persistence.StoredDecision;
import dev.textscreen.resources.answers.DecisionAnswers;
import dev.textscreen.resources.http.Callers;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The record of decisions. */
@Path("/decisions")
@Tag(name = "Record")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionsResource {

    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final Supplier<Decisions> decisions;
    private final DecisionAnswers answers;

    public DecisionsResource(Supplier<Decisions> decisions, DecisionAnswers answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A decision on record")
    public RecordedDecision decision(@PathParam("id") String id,
            @Parameter(description = "true for the text too, where it was kept; for administrators") @QueryParam("text") @Nullable String text,
            @Context ContainerRequestContext request) {
        Caller caller = Callers.of(request);
        boolean withText = "true".equals(text);
        return decisions.get().byId(caller.tenant(), id, withText).map(answers::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no decision of this id on record."));
    }

    @GET
    @Operation(summary = "Decisions on record, the newest first")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "The earliest time, included: an ISO date, or a date and time")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "The latest time, left out: an ISO date, or a date and time")
    @Parameter(in = ParameterIn.QUERY, name = "outcome", schema = @Schema(type = "string", allowableValues = {"clear", "review", "block"}))
    @Parameter(in = ParameterIn.QUERY, name = "entity", description = "The id of a listed entity that matched")
    @Parameter(in = ParameterIn.QUERY, name = "caller", description = "The key or token that asked")
    public DecisionsPage page(@Context UriInfo uri,
            @Parameter(description = "1 to 1000, 100 where absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "What the page before gave as next") @QueryParam("cursor") @Nullable String cursor,
            @Context ContainerRequestContext request) {
        DecisionQuery query = DecisionFilter.query(Callers.of(request).tenant(), uri.getQueryParameters());
        int count = Parameters.whole("limit", limit, PAGE, 1, LONGEST_PAGE);
        List<StoredDecision> found = decisions.get().page(query, mark(cursor), count + 1);
        boolean more = found.size() > count;
        List<StoredDecision> page = more ? found.subList(0, count) : found;
        Optional<String> next = more
                ? Optional.of(new PageMark(page.getLast().decision().micros(), page.getLast().seq()).word())
                : Optional.empty();
        return new DecisionsPage(page.stream().map(answers::of).toList(), next);
    }

    private static Optional<PageMark> mark(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageMark.of(cursor)
                .orElseThrow(() -> ProblemException.field("cursor", "must be what a page before gave as next")));
    }
}
