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
 * @param cachedNames answers to questions about names that are kept, one that led to matches counted for more; 0 for none
 * @param cachedEntities listed entities that are kept ready for scoring
 */
public record SearchSettings(@NotNull Choice engine, @DecimalMin("0") @DecimalMax("1") double threshold,
        @DecimalMin("0") @DecimalMax("1") double blockThreshold, @Min(1) @Max(1000) int candidates, @Min(1) @Max(1_000_000) int spellings,
        @Min(0) @Max(10_000_000) int cachedNames, @Min(0) @Max(10_000_000) int cachedEntities,
        @NotNull @Valid ElasticsearchSettings elasticsearch) {

    /** Which index engine is asked. */
    public enum Choice {
        /** Elasticsearch where an address is given, Lucene elsewhere. */
        AUTO, LUCENE, ELASTICSEARCH
    }

    public boolean usesCluster() {
        return engine == Choice.ELASTICSEARCH || engine == Choice.AUTO && !elasticsearch.nodes().isEmpty();
    }
}
