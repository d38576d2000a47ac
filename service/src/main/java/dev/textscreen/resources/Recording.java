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
    private static final double MICROS_A_MILLI = 1e3;

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

    /** What was asked and answered. */
    record Screened(ProcessRequest request, double threshold, ProcessAnswer answer, Caller caller) {
    }

    /** @return what {@link #commit} takes */
    long append(Screened screened) {
        return log.isEmpty() ? NOTHING : log.get().get().append(entry(screened), sent(screened.request()));
    }

    /** Returns once everything up to the position is on disk. */
    void commit(long position) {
        if (position != NOTHING) {
            log.orElseThrow().get().commit(position);
        }
    }

    private DecisionLog.Entry entry(Screened screened) {
        ProcessAnswer answer = screened.answer();
        String text = screened.request().text();
        List<String> entities = answer.matches().stream().filter(m -> m.match()).map(m -> m.id()).filter(id -> id.length() <= LONGEST_ID)
                .distinct()
                .limit(MOST_MATCHES).toList();
        double millis = answer.timingsMs().getOrDefault("total", 0.0);
        DecisionRecord.Summary summary = new DecisionRecord.Summary(answer.decision().outcome(), answer.decision().score(),
                text.codePointCount(0, text.length()), entities.size(), Math.round(millis * MICROS_A_MILLI));
        Caller caller = screened.caller();
        return new DecisionLog.Entry(answer.id(), ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), caller.tenant(), caller.name(),
                summary, body(screened), entities);
    }

    private static DecisionLog.Sent sent(ProcessRequest request) {
        return new DecisionLog.Sent(request.text(), request.subject());
    }

    private String body(Screened screened) {
        ProcessAnswer answer = screened.answer();
        List<RecordedReason> reasons = answer.decision().reasons().stream().limit(MOST_REASONS)
                .map(r -> new RecordedReason(r.code(), r.message(), r.weight(), r.match(), r.span())).toList();
        List<RecordedMatch> matches = answer.matches().stream().limit(MOST_MATCHES)
                .map(m -> new RecordedMatch(m.id(), m.caption(), m.schema(), m.datasets(), m.score(), m.match())).toList();
        RecordedContent content = new RecordedContent(answer.decision().riskLevel(), answer.decision().confidence(),
                answer.decision().stage(), answer.decision().degraded(), answer.language().code(),
                screened.request().datasets().orElse(List.of()), screened.threshold(), reasons, matches, answer.versions());
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
