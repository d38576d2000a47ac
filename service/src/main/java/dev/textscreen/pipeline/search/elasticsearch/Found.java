package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import dev.textscreen.pipeline.search.terms.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the answer to one search. */
final class Found {

    private Found() {
    }

    /** The ordinals of the entities, in the order of the answer and each once; {@code ids} learns their ids. */
    static List<Integer> ordinals(JsonNode response, int limit, Map<Integer, String> ids) {
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (JsonNode hit : hits(response)) {
            if (ordinals.size() < limit) {
                int ordinal = ordinal(hit);
                if (ordinals.add(ordinal)) {
                    ids.put(ordinal, hit.path("fields").path(IndexFields.ID).path(0).asText());
                }
            }
        }
        return new ArrayList<>(ordinals);
    }

    /** What was kept of each document, with its ordinal. */
    static List<Source> sources(JsonNode response) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (JsonNode hit : hits(response)) {
            String coded = hit.path("fields").path(IndexFields.SOURCE).path(0).asText();
            try {
                sources.add(new Source(ordinal(hit), Base64.getDecoder().decode(coded)));
            } catch (IllegalArgumentException e) {
                throw new IOException("a document has no readable source", e);
            }
        }
        return sources;
    }

    record Source(int ordinal, byte[] content) {
    }

    /** The answer to {@code SearchLines.counts}. */
    static FacetCounts counts(JsonNode response, Set<Facet> facets) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Map<String, Long> values = new HashMap<>();
            response.path("aggregations").path(facet.field()).path("buckets")
                    .forEach(bucket -> values.put(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
            counts.put(facet, values);
        }
        return new FacetCounts(counts);
    }

    static long total(JsonNode response) {
        return response.path("hits").path("total").path("value").asLong();
    }

    private static JsonNode hits(JsonNode response) {
        return response.path("hits").path("hits");
    }

    /** The last thing that every search is sorted by. */
    private static int ordinal(JsonNode hit) {
        JsonNode sort = hit.path("sort");
        return sort.path(sort.size() - 1).asInt();
    }
}
