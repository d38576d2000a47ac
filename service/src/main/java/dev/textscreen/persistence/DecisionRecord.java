package dev.textscreen.persistence;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of one decision, or of one act upon the record itself.
 *
 * @param id of the answer, unique
 * @param micros when, in microseconds since 1970
 * @param tenant whose record it stands in
 * @param caller the name of the key that asked
 * @param summary what is counted and searched by
 * @param content what may concern a person, and can be erased
 */
public record DecisionRecord(RecordKind kind, String id, long micros, String tenant, String caller, Summary summary, Content content) {

    /**
     * What is counted and searched by.
     *
     * @param outcome in lower case; empty for an act
     * @param score within 0 and 1
     * @param characters of the text, in code points
     * @param hits entities that matched
     * @param tookMicros from the request to the answer
     */
    public record Summary(String outcome, double score, long characters, int hits, long tookMicros) {
    }

    /**
     * What can be erased.
     *
     * @param body reasons, matches, versions and what was degraded, as JSON
     * @param textHash the keyed hash of the text, in hexadecimal digits
     * @param subject the keyed hash of the caller's name for the person or thing that was screened
     * @param sealedText the text, sealed with the key of the row; absent where texts are not kept
     * @param entities the ids of listed entities that matched
     */
    public record Content(String body, Optional<String> textHash, Optional<String> subject, Optional<byte[]> sealedText,
            List<String> entities) {

        public Content {
            entities = List.copyOf(entities);
        }
    }
}
