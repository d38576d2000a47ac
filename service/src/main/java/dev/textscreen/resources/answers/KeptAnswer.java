package dev.textscreen.resources.answers;

import dev.textscreen.api.Utf8Json;
import dev.textscreen.pipeline.decision.Outcome;
import java.util.List;

/** An answer as it is given, and as it goes on record, without what differs each time: its id, its time and how long it took. */
public record KeptAnswer(Outcome outcome, Utf8Json findings, Gist gist) {

    /**
     * What of an answer goes on record.
     *
     * @param entities the ids of the listed entities that matched
     * @param body why it was decided so, in JSON
     */
    public record Gist(String outcome, double score, List<String> entities, String body) {

        /** Where nothing is kept on record. */
        public static final Gist NONE = new Gist("", 0, List.of(), "");

        public Gist {
            entities = List.copyOf(entities);
        }
    }
}
