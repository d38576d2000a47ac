package dev.textscreen.resources;

import dev.textscreen.api.CompareAnswer;
import dev.textscreen.api.CompareRequest;
import dev.textscreen.api.EntityExample;
import java.util.function.Supplier;
import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.resources.answers.EntityAnswers;
import dev.textscreen.watchlist.Entity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Compares two entities without looking into any list. */
@Path("/compare")
@Tag(name = "Matching")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CompareResource {

    private final Supplier<EntityMatcher> matcher;
    private final EntityAnswers answers;
    private final double threshold;

    /** @param threshold the score from which two entities match */
    public CompareResource(Supplier<EntityMatcher> matcher, EntityAnswers answers, double threshold) {
        this.matcher = matcher;
        this.answers = answers;
        this.threshold = threshold;
    }

    @POST
    @Operation(summary = "Compare two entities", description = "The score is what a match of one in a list of the other would get.")
    public CompareAnswer compare(@NotNull @Valid CompareRequest request) {
        EntityMatcher ready = matcher.get();
        Score score = ready.score(ready.ask(query(request.query())), ready.list(listed(request.candidate())));
        return new CompareAnswer(answers.rounded(score.value()), score.value() >= threshold, answers.explanations(score.explanations()));
    }

    static EntityQuery query(EntityExample example) {
        return new EntityQuery(example.schema(), example.properties());
    }

    private static Entity listed(EntityExample example) {
        List<String> names = example.properties().getOrDefault("name", List.of());
        return new Entity("candidate", example.schema(), names.isEmpty() ? "" : names.getFirst(), example.properties(), List.of(),
                List.of(), "", "", "", true);
    }
}
