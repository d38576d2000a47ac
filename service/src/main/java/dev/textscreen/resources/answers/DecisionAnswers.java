package dev.textscreen.resources.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.textscreen.api.RecordedContent;
import dev.textscreen.api.RecordedDecision;
import dev.textscreen.persistence.DecisionRecord;
import dev.textscreen.persistence.StoredDecision;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Decisions on record, as {@code GET /decisions} shows them. */
public final class DecisionAnswers {

    private static final double MICROS_A_MILLI = 1e3;

    private final ObjectReader content;

    public DecisionAnswers(ObjectMapper json) {
        this.content = json.readerFor(RecordedContent.class);
    }

    public RecordedDecision of(StoredDecision stored) {
        DecisionRecord decision = stored.decision();
        DecisionRecord.Summary summary = decision.summary();
        return new RecordedDecision(decision.id(), time(decision.micros()), decision.tenant(), decision.caller(), summary.outcome(),
                summary.score(), summary.characters(), summary.hits(), summary.tookMicros() / MICROS_A_MILLI,
                stored.erased() ? Optional.empty() : Optional.of(content(decision.content().body())), decision.content().textHash(),
                stored.text(), stored.erased(), stored.held(), stored.seq(), stored.link());
    }

    public static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private RecordedContent content(String body) {
        try {
            return content.readValue(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a body on record is not readable", e);
        }
    }
}
