package dev.textscreen.resources;

import dev.textscreen.api.ComplexityAnswer;
import dev.textscreen.api.TextRequest;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.complexity.ComplexityAnalyzer;
import dev.textscreen.resources.answers.ComplexityAnswers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;

/** Profiles texts. */
@Path("/analyze-complexity")
@Tag(name = "Text")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ComplexityResource {

    private final Supplier<AnalysisPipeline> pipeline;
    private final Supplier<ComplexityAnalyzer> analyzer;
    private final ComplexityAnswers answers;

    public ComplexityResource(Supplier<AnalysisPipeline> pipeline, Supplier<ComplexityAnalyzer> analyzer, ComplexityAnswers answers) {
        this.pipeline = pipeline;
        this.analyzer = analyzer;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "Profile a text", description = "Counts, readability, lexical diversity, scripts, and what screening it will cost.")
    public ComplexityAnswer analyze(@NotNull @Valid TextRequest request) {
        Reading reading = pipeline.get().read(request.text(), Screener.language(request.language()));
        return answers.of(reading,
                analyzer.get().analyze(reading.text(), reading.language(), reading.normalized(), reading.signals()));
    }
}
