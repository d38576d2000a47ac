package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.api.WrittenAnswer;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.ScreeningOptions;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.pipeline.Versions;
import dev.textscreen.resources.answers.AnswerCache;
import dev.textscreen.resources.answers.FindingsWriter;
import dev.textscreen.resources.answers.KeptAnswer;
import dev.textscreen.resources.answers.ScreeningAnswers;
import dev.textscreen.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Takes a request to the pipeline and its answer back. */
public final class Screener {

    private final Supplier<AnalysisPipeline> pipeline;
    private final DatasetNames datasets;
    private final ScreeningAnswers answers;
    private final double threshold;
    private final Outlet outlet;

    /** What becomes of answers: how they are written, which are kept, and the record that they go on. */
    public record Outlet(FindingsWriter writer, Supplier<AnswerCache> kept, Recording recording) {

        /** Keeps nothing. */
        public static Outlet none() {
            AnswerCache cache = new AnswerCache(0);
            return new Outlet(new FindingsWriter(new ObjectMapper()), () -> cache, Recording.none());
        }
    }

    /** @param threshold where the request names none */
    public Screener(Supplier<AnalysisPipeline> pipeline, DatasetNames datasets, ScreeningAnswers answers, double threshold,
            Outlet outlet) {
        this.pipeline = pipeline;
        this.datasets = datasets;
        this.answers = answers;
        this.threshold = threshold;
        this.outlet = outlet;
    }

    /** An answer, and what to commit before it leaves. */
    record Taken(WrittenAnswer answer, long position) {
    }

    void requireReady() {
        var unused = pipeline.get();
    }

    /** Screens a text for nobody: the answer goes on no record. */
    public ProcessAnswer screen(ProcessRequest request) {
        Screening screening = pipeline.get().screen(asked(request));
        return answers.of(outlet.recording().nextId(), screening, options(request));
    }

    /** Returns once the answer is on record. */
    WrittenAnswer answer(ProcessRequest request, Caller caller) {
        Taken taken = take(request, caller);
        commit(taken.position());
        return taken.answer();
    }

    void commit(long position) {
        outlet.recording().commit(position);
    }

    /** Screens a text, or takes the answer that was given before and is still good. */
    Taken take(ProcessRequest request, Caller caller) {
        long start = System.nanoTime();
        AnalysisPipeline ready = pipeline.get();
        AnswerCache cache = outlet.kept().get();
        ScreeningRequest asked = asked(request);
        Optional<KeptAnswer> known = cache.get(key(request, asked, ready.versions()));
        if (known.isPresent()) {
            return give(request, caller, known.get(), ready.again(request.text(), known.get().outcome(), start), true);
        }
        Screening screening = ready.screen(asked);
        // its id is another each time that it is given, and not among what is written here
        ProcessAnswer answer = answers.of("", screening, options(request));
        KeptAnswer kept = new KeptAnswer(screening.decision().outcome(), outlet.writer().write(answer),
                outlet.recording().gist(request, asked.threshold(), answer));
        if (screening.decision().degraded().isEmpty()) {
            cache.put(key(request, asked, screening.versions()), kept);
        }
        return give(request, caller, kept, screening.reading().timings(), false);
    }

    private Taken give(ProcessRequest request, Caller caller, KeptAnswer answer, Timings timings, boolean cached) {
        String id = outlet.recording().nextId();
        long position = outlet.recording().append(new Recording.Given(request, caller, id, answer.gist(), timings));
        return new Taken(new WrittenAnswer(id, answer.findings(), answers.timings(timings), cached), position);
    }

    private ScreeningRequest asked(ProcessRequest request) {
        ProcessOptions options = options(request);
        boolean search = options.search().orElse(true);
        Set<String> wanted = request.datasets().map(names -> datasets.known("datasets", names)).orElse(Set.of());
        if (search && wanted.isEmpty()) {
            datasets.requireAll();
        }
        return new ScreeningRequest(request.text(), language(request.language()), wanted, request.threshold().orElse(threshold),
                new ScreeningOptions(search, options.variants().orElse(false), options.embeddings().orElse(false)));
    }

    private static AnswerCache.Key key(ProcessRequest request, ScreeningRequest asked, Versions versions) {
        ProcessOptions options = options(request);
        return new AnswerCache.Key(asked, request.datasets().orElse(List.of()), options.explain().orElse(true),
                options.tokens().orElse(false), versions);
    }

    private static ProcessOptions options(ProcessRequest request) {
        return request.options().orElse(ProcessOptions.NONE);
    }

    static Optional<Language> language(Optional<String> code) {
        return code.flatMap(Language::ofCode);
    }
}
