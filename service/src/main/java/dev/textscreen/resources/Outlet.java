package dev.textscreen.resources;

import dev.textscreen.access.Caller;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.api.WrittenAnswer;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.pipeline.Versions;
import dev.textscreen.resources.answers.AnswerCache;
import dev.textscreen.resources.answers.FindingsWriter;
import dev.textscreen.resources.answers.KeptAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives answers to callers: those that were given before and are still good again, and each only once it is on record. Thread-safe. */
public final class Outlet {

    private final Screener screener;
    private final FindingsWriter writer;
    private final Supplier<AnswerCache> kept;
    private final Recording recording;

    public Outlet(Screener screener, FindingsWriter writer, Supplier<AnswerCache> kept, Recording recording) {
        this.screener = screener;
        this.writer = writer;
        this.kept = kept;
        this.recording = recording;
    }

    /** An answer, and what to commit before it leaves. */
    record Taken(WrittenAnswer answer, long position) {
    }

    void requireReady() {
        var unused = screener.pipeline();
    }

    /** Returns once the answer is on record. */
    WrittenAnswer answer(ProcessRequest request, Caller caller) {
        Taken taken = take(request, caller);
        commit(taken.position());
        return taken.answer();
    }

    void commit(long position) {
        recording.commit(position);
    }

    /** Screens a text, or takes the answer that was given before and is still good. */
    Taken take(ProcessRequest request, Caller caller) {
        long start = System.nanoTime();
        AnalysisPipeline pipeline = screener.pipeline();
        AnswerCache cache = kept.get();
        ScreeningRequest asked = screener.asked(request);
        Optional<KeptAnswer> known = cache.get(key(request, asked, pipeline.versions()));
        if (known.isPresent()) {
            return give(request, caller, known.get(), pipeline.again(request.text(), known.get().outcome(), start), true);
        }
        Screening screening = pipeline.screen(asked);
        // its id is another each time that it is given, and not among what is written here
        ProcessAnswer answer = screener.worded("", screening, request);
        KeptAnswer fresh = new KeptAnswer(screening.decision().outcome(), writer.write(answer),
                recording.gist(request, asked.threshold(), answer));
        if (screening.decision().degraded().isEmpty()) {
            cache.put(key(request, asked, screening.versions()), fresh);
        }
        return give(request, caller, fresh, screening.reading().timings(), false);
    }

    private Taken give(ProcessRequest request, Caller caller, KeptAnswer answer, Timings timings, boolean cached) {
        String id = recording.nextId();
        long position = recording.append(new Recording.Given(request, caller, id, answer.gist(), timings));
        return new Taken(new WrittenAnswer(id, answer.findings(), screener.worded(timings), cached), position);
    }

    private static AnswerCache.Key key(ProcessRequest request, ScreeningRequest asked, Versions versions) {
        ProcessOptions options = Screener.options(request);
        return new AnswerCache.Key(asked, request.datasets().orElse(List.of()), options.explain().orElse(true),
                options.tokens().orElse(false), versions);
    }
}
