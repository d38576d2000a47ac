package dev.textscreen.resources.answers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.Utf8Json;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Writes what of an answer is the same each time that it is given. Thread-safe. */
public final class FindingsWriter {

    private final ObjectWriter json;

    @JsonIgnoreProperties({"id", "timings_ms", "cached"})
    private static final class TheSameEachTime {
    }

    /** @param json as answers are written */
    public FindingsWriter(ObjectMapper json) {
        this.json = json.copy().addMixIn(ProcessAnswer.class, TheSameEachTime.class).writerFor(ProcessAnswer.class);
    }

    /** The members of the object, without its braces. */
    public Utf8Json write(ProcessAnswer answer) {
        try {
            byte[] whole = json.writeValueAsBytes(answer);
            return new Utf8Json(Arrays.copyOfRange(whole, 1, whole.length - 1));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
