package dev.textscreen.resources;

import dev.textscreen.api.EntityJson;
import dev.textscreen.api.SearchAnswerJson;
import dev.textscreen.api.Total;
import java.util.function.Supplier;
import dev.textscreen.pipeline.Turns;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityPage;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.resources.answers.EntityAnswers;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Browses the lists, as yente does. */
@Path("/search/{dataset}")
@Tag(name = "Lists")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int USUAL_RESULTS = 10;
    private static final int MOST_RESULTS = 500;
    private static final int FARTHEST = 9_500;

    private final Supplier<WatchlistSearch> search;
    private final DatasetNames datasets;
    private final EntityAnswers answers;
    private final Turns turns;

    public SearchResource(Supplier<WatchlistSearch> search, DatasetNames datasets, EntityAnswers answers, Turns turns) {
        this.search = search;
        this.datasets = datasets;
        this.answers = answers;
        this.turns = turns;
    }

    @GET
    @Operation(summary = "Browse a list", description = "As GET /search of yente. The dataset default stands for all, one after the other.")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words of a name, or an identifier; everything where it is absent")
    @Parameter(in = ParameterIn.QUERY, name = "schema", description = "The exact schema")
    @Parameter(in = ParameterIn.QUERY, name = "countries", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "topics", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(in = ParameterIn.QUERY, name = "changed_since", description = "An ISO date")
    @Parameter(in = ParameterIn.QUERY, name = "limit", description = "10 where absent", schema = @Schema(type = "integer"))
    @Parameter(in = ParameterIn.QUERY, name = "offset", description = "0 where absent", schema = @Schema(type = "integer"))
    public SearchAnswerJson search(@PathParam("dataset") String dataset, @Context UriInfo uri) {
        WatchlistSearch ready = search.get();
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        int limit = Parameters.whole("limit", given.getFirst("limit"), USUAL_RESULTS, 0, MOST_RESULTS);
        int offset = Parameters.whole("offset", given.getFirst("offset"), 0, 0, FARTHEST);
        String words = given.containsKey("q") ? given.getFirst("q") : "";
        EntityFilter filter = filter(given);
        List<EntityJson> results = new ArrayList<>();
        long before = 0;
        for (String list : new TreeSet<>(datasets.inPath(dataset))) {
            int skip = (int) Math.clamp(offset - before, 0, FARTHEST);
            EntitySearch wanted = new EntitySearch(words, filter, skip, limit - results.size());
            EntityPage page = turns.take(() -> ready.list(list, wanted));
            page.entities().forEach(entity -> results.add(answers.entity(entity)));
            before += page.total();
        }
        return new SearchAnswerJson(results, new Total(Math.toIntExact(before), "eq"), limit, offset);
    }

    private static EntityFilter filter(MultivaluedMap<String, String> given) {
        return new EntityFilter(set(given, "schema"), Set.of(), set(given, "topics"), set(given, "countries"), Set.of(),
                Parameters.date("changed_since", given.getFirst("changed_since")));
    }

    private static Set<String> set(MultivaluedMap<String, String> given, String name) {
        return Set.copyOf(given.getOrDefault(name, List.of()));
    }
}
