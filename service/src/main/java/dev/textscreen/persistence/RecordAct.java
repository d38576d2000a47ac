package dev.textscreen.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to rows of the record, as it stands in the row of the act.
 *
 * @param reason in the words of whoever ordered it
 * @param lifted of a hold: whether it was lifted
 */
record RecordAct(String reason, boolean lifted, List<Range> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Rows that follow each other.
     *
     * @param link of the last one, in hexadecimal digits, for the row behind it to be checked when these are gone
     */
    record Range(long from, long to, String link) {
    }

    /** A row that an act concerns. */
    record Row(long seq, String link) {
    }

    /** @param rows in the order of the chain */
    static RecordAct on(String reason, boolean lifted, List<Row> rows) {
        List<Range> ranges = new ArrayList<>();
        for (Row row : rows) {
            if (!ranges.isEmpty() && ranges.getLast().to() + 1 == row.seq()) {
                ranges.add(new Range(ranges.removeLast().from(), row.seq(), row.link()));
            } else {
                ranges.add(new Range(row.seq(), row.seq(), row.link()));
            }
        }
        return new RecordAct(reason, lifted, ranges);
    }

    static RecordAct read(String body) {
        try {
            return JSON.readValue(body, RecordAct.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an act on record is not readable", e);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
