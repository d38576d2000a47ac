package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import java.util.function.Supplier;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.ScreeningOptions;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.text.Language;
import java.util.Optional;
import java.util.Set;

/** Takes a request to the pipeline and its answer back. */
public final class Screener {

    private final Supplier<AnalysisPipeline> pipeline;
    private final DatasetNames datasets;
    private final ScreeningAnswers answers;
    private final double threshold;
    private final Recording recording;

    /** @param threshold where the request names none */
    public Screener(Supplier<AnalysisPipeline> pipeline, DatasetNames datasets, ScreeningAnswers answers, double threshold,
            Recording recording) {
        this.pipeline = pipeline;
        this.datasets = datasets;
        this.answers = answers;
        this.threshold = threshold;
        this.recording = recording;
    }

    /** An answer, and what to commit before it leaves. */
    record Taken(ProcessAnswer answer, long position) {
    }

    void requireReady() {
        var unused = pipeline.get();
    }

    /** Screens a text for nobody in particular. */
    public ProcessAnswer screen(ProcessRequest request) {
        return screen(request, Caller.ANONYMOUS);
    }

    /** Returns once the answer is on record. */
    ProcessAnswer screen(ProcessRequest request, Caller caller) {
        Taken taken = take(request, caller);
        commit(taken.position());
        return taken.answer();
    }

    void commit(long position) {
        recording.commit(position);
    }

    Taken take(ProcessRequest request, Caller caller) {
        AnalysisPipeline ready = pipeline.get();
        ProcessOptions options = request.options().orElse(ProcessOptions.NONE);
        boolean search = options.search().orElse(true);
        Set<String> wanted = request.datasets().map(names -> datasets.known("datasets", names)).orElse(Set.of());
        if (search && wanted.isEmpty()) {
            datasets.requireAll();
        }
        double from = request.threshold().orElse(threshold);
        Screening screening = ready.screen(new ScreeningRequest(request.text(), language(request.language()), wanted, from,
                new ScreeningOptions(search,
                        options.variants().orElse(false), options.embeddings().orElse(false))));
        ProcessAnswer answer = answers.of(recording.nextId(), screening, options);
        return new Taken(answer, recording.append(new Recording.Screened(request, from, answer, caller)));
    }

    static Optional<Language> language(Optional<String> code) {
        return code.flatMap(Language::ofCode);
    }
}
