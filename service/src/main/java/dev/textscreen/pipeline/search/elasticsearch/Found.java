package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to one search.
 *
 * @param status as of HTTP
 * @param error its type, where there is one
 * @param total how many fit, where that was asked for
 * @param hits in the order of the answer
 * @param aggregations what {@code SearchLines.counts} asked for
 */
record Found(int status, String error, long total, List<Hit> hits, JsonNode aggregations) {

    Found {
        hits = List.copyOf(hits);
    }

    /**
     * A document.
     *
     * @param ordinal the last thing that every search is sorted by
     * @param value of the one field that was asked for
     */
    record Hit(int ordinal, String value) {
    }

    /** What was kept of a document. */
    record Source(int ordinal, byte[] content) {
    }

    /** The ordinals of the entities, in the order of the answer and each once; {@code ids} learns their ids. */
    List<Integer> ordinals(int limit, Map<Integer, String> ids) {
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (ordinals.size() < limit && ordinals.add(hit.ordinal())) {
                ids.put(hit.ordinal(), hit.value());
            }
        }
        return new ArrayList<>(ordinals);
    }

    /** What was kept of each document, with its ordinal. */
    List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Hit hit : hits) {
            try {
                sources.add(new Source(hit.ordinal(), Base64.getDecoder().decode(hit.value())));
            } catch (IllegalArgumentException e) {
                throw new IOException("a document has no readable source", e);
            }
        }
        return sources;
    }

    FacetCounts counts(Set<Facet> facets) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Map<String, Long> values = new HashMap<>();
            aggregations.path(facet.field()).path("buckets")
                    .forEach(bucket -> values.put(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
            counts.put(facet, values);
        }
        return new FacetCounts(counts);
    }
}
