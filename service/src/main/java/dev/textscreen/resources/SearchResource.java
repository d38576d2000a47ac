package dev.textscreen.resources;

import dev.textscreen.api.EntityJson;
import dev.textscreen.api.SearchAnswerJson;
import dev.textscreen.api.Total;
import java.util.function.Supplier;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.pipeline.search.EntityPage;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.FacetCounts;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.resources.answers.FacetAnswers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Browses the lists, as yente does. */
@Path("/search/{dataset}")
@Tag(name = "Lists")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private final Supplier<WatchlistSearch> search;
    private final DatasetNames datasets;
    private final Answers answers;
    private final Turns turns;

    /** What writes entities and facets. */
    public record Answers(EntityAnswers entities, FacetAnswers facets) {
    }

    public SearchResource(Supplier<WatchlistSearch> search, DatasetNames datasets, Answers answers, Turns turns) {
        this.search = search;
        this.datasets = datasets;
        this.answers = answers;
        this.turns = turns;
    }

    @GET
    @Operation(summary = "Browse a list", description = "As GET /search of yente. The dataset default stands for all, one after the other.")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words of a name, or an identifier; everything where it is absent")
    @Parameter(in = ParameterIn.QUERY, name = "schema", description = "This kind of entity, and whatever is a kind of it")
    @Parameter(in = ParameterIn.QUERY, name = "exclude_schema", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "countries", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "topics", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "datasets", description = "Sources that entities say they come from", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "include_dataset", description = "Lists", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "exclude_dataset", description = "Lists", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "filter_op", description = "Whether one of several countries, topics or datasets will do (OR) or all have to be there", schema = @Schema(allowableValues = {
            "OR", "AND"}))
    @Parameter(in = ParameterIn.QUERY, name = "changed_since", description = "An ISO date")
    @Parameter(in = ParameterIn.QUERY, name = "facets", description = "What is counted; all where it is absent", array = @ArraySchema(schema = @Schema(type = "string", allowableValues = {
            "countries", "topics", "datasets"})))
    @Parameter(in = ParameterIn.QUERY, name = "fuzzy", description = "Whether a word may be a letter away", schema = @Schema(type = "boolean"))
    @Parameter(in = ParameterIn.QUERY, name = "simple", description = "Changes nothing: q has no operators", schema = @Schema(type = "boolean"))
    @Parameter(in = ParameterIn.QUERY, name = "limit", description = "10 where absent", schema = @Schema(type = "integer"))
    @Parameter(in = ParameterIn.QUERY, name = "offset", description = "0 where absent", schema = @Schema(type = "integer"))
    public SearchAnswerJson search(@PathParam("dataset") String dataset, @Context UriInfo uri) {
        WatchlistSearch ready = search.get();
        EntitySearch wanted = new SearchParameters(uri.getQueryParameters()).search();
        List<EntityJson> results = new ArrayList<>();
        FacetCounts facets = FacetCounts.NONE;
        long before = 0;
        for (String list : new TreeSet<>(datasets.inPath(dataset, uri.getQueryParameters()))) {
            int skip = (int) Math.clamp(wanted.offset() - before, 0, SearchParameters.FARTHEST);
            EntitySearch here = wanted.page(skip, wanted.limit() - results.size());
            EntityPage page = turns.take(() -> ready.list(list, here));
            page.entities().forEach(entity -> results.add(answers.entities().entity(entity)));
            facets = facets.plus(page.facets());
            before += page.total();
        }
        return new SearchAnswerJson(results, answers.facets().facets(wanted.facets(), facets),
                new Total(Math.toIntExact(before), "eq"), wanted.limit(), wanted.offset());
    }
}
