package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import dev.textscreen.api.DecisionsPage;
import dev.textscreen.api.RecordedDecision;
import dev.textscreen.persistence.DecisionQuery;
import dev.textscreen.persistence.Decisions;
import dev.textscreen.persistence.PageMark;
import dev.textscreen.persistence.StoredDecision;
import dev.textscreen.resources.answers.DecisionAnswers;
import dev.textscreen.resources.answers.DecisionExport;
import dev.textscreen.resources.http.Callers;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import dev.textscreen.access.Scope;
import dev.textscreen.resources.http.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The record of decisions. */
@Path("/decisions")
@Needs(Scope.READ)
@Tag(name = "Record")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionsResource {

    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1000;

    private final Supplier<Decisions> decisions;
    private final DecisionAnswers answers;
    private final DecisionExport export;

    public DecisionsResource(Supplier<Decisions> decisions, DecisionAnswers answers, DecisionExport export) {
        this.decisions = decisions;
        this.answers = answers;
        this.export = export;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A decision on record")
    public RecordedDecision decision(@PathParam("id") String id,
            @Parameter(description = "true for the text too, where it was kept; for administrators") @QueryParam("text") @Nullable String text,
            @Context ContainerRequestContext request) {
        Caller caller = Callers.of(request);
        boolean withText = "true".equals(text);
        if (withText && !caller.may(Scope.ADMIN)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Texts on record are for administrators.");
        }
        return decisions.get().byId(caller.tenant(), id, withText).map(answers::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no decision of this id on record."));
    }

    @GET
    @Operation(summary = "Decisions on record, the newest first")
    @ChoosesDecisions
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

    @GET
    @Path("/export")
    @Operation(summary = "All decisions on record that are wanted, as lines")
    @Produces({"text/csv", "application/x-ndjson"})
    @ApiResponse(responseCode = "200", description = "A decision a line, the newest first", content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))})
    @ChoosesDecisions
    public Response export(@Context UriInfo uri,
            @Parameter(description = "csv or jsonl", schema = @Schema(type = "string", allowableValues = {
                    "csv", "jsonl"}, defaultValue = "jsonl")) @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        Parameters.oneOf("format", format, List.of("csv", "jsonl"));
        DecisionQuery query = DecisionFilter.query(Callers.of(request).tenant(), uri.getQueryParameters());
        Decisions record = decisions.get();
        DecisionExport.Form form = "csv".equals(format) ? DecisionExport.Form.CSV : DecisionExport.Form.JSONL;
        StreamingOutput lines = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            DecisionExport.Sink sink = export.into(writer, form);
            record.each(query, stored -> write(sink, stored));
            writer.flush();
        };
        return Response.ok(lines).type(form == DecisionExport.Form.CSV ? "text/csv; charset=utf-8" : "application/x-ndjson").build();
    }

    private void write(DecisionExport.Sink sink, StoredDecision stored) {
        try {
            sink.accept(answers.of(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PageMark> mark(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PageMark.of(cursor)
                .orElseThrow(() -> ProblemException.field("cursor", "must be what a page before gave as next")));
    }
}
