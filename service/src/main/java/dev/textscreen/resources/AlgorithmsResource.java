package dev.textscreen.resources;

import dev.textscreen.api.AlgorithmsAnswer;
import dev.textscreen.api.AlgorithmsAnswer.Algorithm;
import dev.textscreen.api.AlgorithmsAnswer.FeatureNote;
import dev.textscreen.pipeline.search.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How entities are compared. */
@Path("/algorithms")
@Tag(name = "Matching")
@Produces(MediaType.APPLICATION_JSON)
public final class AlgorithmsResource {

    /** The matcher's own name, and the words by which clients of yente ask for whatever is best. */
    static final List<String> NAMES = List.of("textscreen", "best", "default", "logic-v2", "logic-v1", "name-based", "name-qualified",
            "regression-v1", "regression-v2");

    @GET
    @Operation(summary = "The ways in which entities are compared", description = "There is one. Names of yente's algorithms are taken by /match and mean the same one.")
    public AlgorithmsAnswer algorithms() {
        Map<String, FeatureNote> features = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            features.put(feature.wireName(), new FeatureNote(feature.description()));
        }
        String name = NAMES.getFirst();
        return new AlgorithmsAnswer(
                List.of(new Algorithm(name, "Names as sets of parts, then the evidence beside them; the score is a likelihood", features)),
                name,
                name);
    }
}
