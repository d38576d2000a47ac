package dev.textscreen.resources;

import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import java.util.function.Supplier;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.ScreeningOptions;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.resources.http.RequestId;
import dev.textscreen.text.Language;
import java.util.Optional;
import java.util.Set;

/** Takes a request to the pipeline and its answer back. */
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

    void requireReady() {
        var unused = pipeline.get();
    }

    public ProcessAnswer screen(ProcessRequest request) {
        AnalysisPipeline ready = pipeline.get();
        ProcessOptions options = request.options().orElse(ProcessOptions.NONE);
        boolean search = options.search().orElse(true);
        Set<String> wanted = request.datasets().map(names -> datasets.known("datasets", names)).orElse(Set.of());
        if (search && wanted.isEmpty()) {
            datasets.requireAll();
        }
        Screening screening = ready.screen(new ScreeningRequest(request.text(), language(request.language()), wanted,
                request.threshold().orElse(threshold), new ScreeningOptions(search,
                        options.variants().orElse(false), options.embeddings().orElse(false))));
        return answers.of(RequestId.random(), screening, options);
    }

    static Optional<Language> language(Optional<String> code) {
        return code.flatMap(Language::ofCode);
    }
}
