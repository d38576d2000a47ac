package dev.textscreen.resources;

import dev.textscreen.api.NormalizeAnswer;
import dev.textscreen.api.TextRequest;
import java.util.function.Supplier;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.resources.answers.ReadingAnswers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Reads texts without looking anything up: layers 1 to 6. */
@Path("/normalize")
@Tag(name = "Text")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NormalizeResource {

    private final Supplier<AnalysisPipeline> pipeline;
    private final ReadingAnswers answers;

    public NormalizeResource(Supplier<AnalysisPipeline> pipeline, ReadingAnswers answers) {
        this.pipeline = pipeline;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "Read a text", description = "Sentences, tokens with lemma and part of speech, names and identifiers.")
    public NormalizeAnswer normalize(@NotNull @Valid TextRequest request) {
        return answers.of(pipeline.get().read(request.text(), Screener.language(request.language())));
    }
}
