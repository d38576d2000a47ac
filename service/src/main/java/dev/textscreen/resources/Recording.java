package dev.textscreen.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.textscreen.access.Caller;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.api.RecordedContent;
import dev.textscreen.api.RecordedContent.RecordedMatch;
import dev.textscreen.api.RecordedContent.RecordedReason;
import dev.textscreen.persistence.DecisionLog;
import dev.textscreen.persistence.DecisionRecord;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.resources.answers.KeptAnswer.Gist;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes answers on record before they leave. Thread-safe. */
public final class Recording {

    /** Takes nothing on record. */
    public static final long NOTHING = 0;

    private static final int MOST_REASONS = 200;
    private static final int MOST_MATCHES = 200;
    private static final int LONGEST_ID = 255;
    /** Rounded as the answer rounds it, so that both name the same time. */
    private static final double NANOS_A_MICRO = 1e3;

    private final Optional<Supplier<DecisionLog>> log;
    private final ObjectWriter json;
    private final Clock clock;

    private Recording(Optional<Supplier<DecisionLog>> log, ObjectMapper json, Clock clock) {
        this.log = log;
        this.json = json.writerFor(RecordedContent.class);
        this.clock = clock;
    }

    public static Recording into(Supplier<DecisionLog> log, ObjectMapper json, Clock clock) {
        return new Recording(Optional.of(log), json, clock);
    }

    /** Keeps no record. */
    public static Recording none() {
        return new Recording(Optional.empty(), new ObjectMapper(), Clock.systemUTC());
    }

    /** The id of the next answer. */
    String nextId() {
        return DecisionId.next(clock);
    }

    /** An answer that is given, to what and to whom. */
    record Given(ProcessRequest request, Caller caller, String id, Gist gist, Timings timings) {
    }

    /** @return what {@link #commit} takes */
    long append(Given given) {
        return log.isEmpty() ? NOTHING : log.get().get().append(entry(given), sent(given.request()));
    }

    /** Returns once everything up to the position is on disk. */
    void commit(long position) {
        if (position != NOTHING) {
            log.orElseThrow().get().commit(position);
        }
    }

    private DecisionLog.Entry entry(Given given) {
        String text = given.request().text();
        Gist gist = given.gist();
        DecisionRecord.Summary summary = new DecisionRecord.Summary(gist.outcome(), gist.score(), text.codePointCount(0, text.length()),
                gist.entities().size(), Math.round(given.timings().total() / NANOS_A_MICRO));
        Caller caller = given.caller();
        return new DecisionLog.Entry(given.id(), ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), caller.tenant(), caller.name(),
                summary, gist.body(), gist.entities());
    }

    private static DecisionLog.Sent sent(ProcessRequest request) {
        return new DecisionLog.Sent(request.text(), request.subject());
    }

    /**
     * What of an answer goes on record, the same each time that it is given.
     *
     * @param threshold from which a candidate was a match
     */
    Gist gist(ProcessRequest request, double threshold, ProcessAnswer answer) {
        if (log.isEmpty()) {
            return Gist.NONE;
        }
        List<String> entities = answer.matches().stream().filter(m -> m.match()).map(m -> m.id()).filter(id -> id.length() <= LONGEST_ID)
                .distinct().limit(MOST_MATCHES).toList();
        return new Gist(answer.decision().outcome(), answer.decision().score(), entities, body(request, threshold, answer));
    }

    private String body(ProcessRequest request, double threshold, ProcessAnswer answer) {
        List<RecordedReason> reasons = answer.decision().reasons().stream().limit(MOST_REASONS)
                .map(r -> new RecordedReason(r.code(), r.message(), r.weight(), r.match(), r.span())).toList();
        List<RecordedMatch> matches = answer.matches().stream().limit(MOST_MATCHES)
                .map(m -> new RecordedMatch(m.id(), m.caption(), m.schema(), m.datasets(), m.score(), m.match())).toList();
        RecordedContent content = new RecordedContent(answer.decision().riskLevel(), answer.decision().confidence(),
                answer.decision().stage(), answer.decision().degraded(), answer.language().code(), request.datasets().orElse(List.of()),
                threshold, reasons, matches, answer.versions());
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
