package dev.textscreen.resources;

import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.ScreeningOptions;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.text.Language;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Takes a request to the pipeline and words what comes of it. Thread-safe. */
public final class Screener {

    private final Supplier<AnalysisPipeline> pipeline;
    private final DatasetNames datasets;
    private final ScreeningAnswers answers;
    private final double threshold;

    /** @param threshold where the request names none */
    public Screener(Supplier<AnalysisPipeline> pipeline, DatasetNames datasets, ScreeningAnswers answers, double threshold) {
        this.pipeline = pipeline;
        this.datasets = datasets;
        this.answers = answers;
        this.threshold = threshold;
    }

    /** Screens a text for nobody: the answer is not kept and goes on no record. */
    public ProcessAnswer screen(ProcessRequest request) {
        return worded(DecisionId.next(Clock.systemUTC()), pipeline().screen(asked(request)), request);
    }

    /** @throws dev.textscreen.health.NotReadyException while the pipeline is loading */
    AnalysisPipeline pipeline() {
        return pipeline.get();
    }

    Map<String, Double> worded(Timings timings) {
        return answers.timings(timings);
    }

    ProcessAnswer worded(String id, Screening screening, ProcessRequest request) {
        return answers.of(id, screening, options(request));
    }

    ScreeningRequest asked(ProcessRequest request) {
        ProcessOptions options = options(request);
        boolean search = options.search().orElse(true);
        Set<String> wanted = request.datasets().map(names -> datasets.known("datasets", names)).orElse(Set.of());
        if (search && wanted.isEmpty()) {
            datasets.requireAll();
        }
        return new ScreeningRequest(request.text(), language(request.language()), wanted, request.threshold().orElse(threshold),
                new ScreeningOptions(search, options.variants().orElse(false), options.embeddings().orElse(false)));
    }

    static ProcessOptions options(ProcessRequest request) {
        return request.options().orElse(ProcessOptions.NONE);
    }

    static Optional<Language> language(Optional<String> code) {
        return code.flatMap(Language::ofCode);
    }
}
