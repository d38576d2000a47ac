package dev.textscreen.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How watchlists are searched.
 *
 * @param engine which index holds the lists
 * @param threshold the score, within 0 and 1, from which a candidate is a match where the request names none
 * @param blockThreshold the score, within 0 and 1, from which a match blocks rather than asks for review
 * @param candidates that retrieval hands to the matcher for one name
 * @param spellings of names that one text has looked up at most; an answer to a text with more says that it is degraded
 * @param cachedEntities listed entities that are kept ready for scoring
 */
public record SearchSettings(@NotNull Engine engine, @DecimalMin("0") @DecimalMax("1") double threshold,
        @DecimalMin("0") @DecimalMax("1") double blockThreshold, @Min(1) @Max(1000) int candidates, @Min(1) @Max(1_000_000) int spellings,
        @Min(0) @Max(10_000_000) int cachedEntities, @NotNull @Valid Elasticsearch elasticsearch) {

    /** The index engines that this version has. */
    public enum Engine {
        LUCENE
    }

    /** How an Elasticsearch cluster is reached; the address is empty where there is none. */
    public record Elasticsearch(@NotNull String url, @NotNull String username, @NotNull String password, boolean verifySsl) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Elasticsearch[url=" + url + ", username=" + username + ", verifySsl=" + verifySsl + "]";
        }
    }
}
