package dev.textscreen.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.EntityExample;
import dev.textscreen.api.MatchAnswer;
import dev.textscreen.api.MatchAnswer.QueryAnswer;
import dev.textscreen.api.MatchRequest;
import dev.textscreen.api.Total;
import java.util.function.Supplier;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.pipeline.search.MatchOptions;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.resources.problems.Isolation;
import dev.textscreen.resources.problems.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks entities up in the lists, as yente does. */
@Path("/match/{dataset}")
@Tag(name = "Matching")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MatchResource {

    private final Supplier<WatchlistSearch> search;
    private final DatasetNames datasets;
    private final EntityAnswers answers;
    private final Isolation isolation;
    private final Settings settings;

    /**
     * What a resource for matching needs to know.
     *
     * @param threshold the score from which a candidate is a match, where the request names none
     * @param maxQueries in one request
     * @param turns that queries take, each its own
     */
    public record Settings(ObjectMapper json, double threshold, int maxQueries, Turns turns) {
    }

    public MatchResource(Supplier<WatchlistSearch> search, DatasetNames datasets, EntityAnswers answers, Isolation isolation,
            Settings settings) {
        this.search = search;
        this.datasets = datasets;
        this.answers = answers;
        this.isolation = isolation;
        this.settings = settings;
    }

    @POST
    @Operation(summary = "Look entities up", description = "As POST /match of yente. The dataset default stands for all.")
    @Parameter(in = ParameterIn.QUERY, name = "limit", description = "Results for each query, 5 where absent", schema = @Schema(type = "integer"))
    @Parameter(in = ParameterIn.QUERY, name = "threshold", description = "The score from which a result is a match", schema = @Schema(type = "number"))
    @Parameter(in = ParameterIn.QUERY, name = "cutoff", description = "The score under which a result is left out, 0.5 where absent", schema = @Schema(type = "number"))
    @Parameter(in = ParameterIn.QUERY, name = "algorithm", description = "One of GET /algorithms")
    @Parameter(in = ParameterIn.QUERY, name = "include_dataset", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "exclude_dataset", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "exclude_schema", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "topics", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "changed_since", description = "An ISO date")
    @Parameter(in = ParameterIn.QUERY, name = "exclude_entity_ids", array = @ArraySchema(schema = @Schema(type = "string")))
    public MatchAnswer match(@PathParam("dataset") String dataset, @Context UriInfo uri, @NotNull @Valid MatchRequest request) {
        WatchlistSearch ready = search.get();
        MatchParameters parameters = new MatchParameters(uri.getQueryParameters());
        Set<String> lists = datasets.inPath(dataset, uri.getQueryParameters());
        if (request.queries().size() > settings.maxQueries()) {
            throw ProblemException.field("queries",
                    "has " + request.queries().size() + " queries; the limit is " + settings.maxQueries());
        }
        MatchOptions options = parameters.options(lists, settings.threshold());
        Map<String, QueryAnswer> responses = new LinkedHashMap<>();
        request.queries().forEach((key, node) -> responses.put(key, answer(ready, node, options)));
        return new MatchAnswer(responses, options.limit());
    }

    private QueryAnswer answer(WatchlistSearch ready, JsonNode node, MatchOptions options) {
        return isolation.attempt(() -> answer(ready, example(node), options), answer -> answer,
                problem -> new QueryAnswer(problem.status(), List.of(), new Total(0, "eq"), Optional.empty(), List.of(),
                        Optional.empty(), Optional.of(problem)));
    }

    private QueryAnswer answer(WatchlistSearch ready, EntityExample example, MatchOptions options) {
        if (options.datasets().isEmpty()) {
            return new QueryAnswer(200, List.of(), new Total(0, "eq"), Optional.of(example), List.of(), Optional.empty(), Optional.empty());
        }
        var found = settings.turns().take(() -> ready.match(CompareResource.query(example), options));
        return new QueryAnswer(200, found.matches().stream().map(answers::scored).toList(), new Total(found.total(), "eq"),
                Optional.of(example), found.degraded(), Optional.of(found.indexVersion()), Optional.empty());
    }

    private EntityExample example(JsonNode node) throws JsonProcessingException {
        return isolation.valid(settings.json().treeToValue(node, EntityExample.class));
    }
}
