package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Gathers searches as the lines of one request. For one thread. */
final class SearchLines {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOST_NEIGHBOURS = 10_000;
    /** Of a facet; there are fewer countries, topics and lists than this, so that each is counted. */
    private static final int MOST_VALUES = 10_000;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(4096);
    private final byte[] header;
    private int count;

    /** @param sharded whether the index has several shards, whose word counts have to be added up before names are compared */
    SearchLines(boolean sharded) {
        String type = sharded ? ",\"search_type\":\"dfs_query_then_fetch\"" : "";
        this.header = ("{\"allow_partial_search_results\":false" + type + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Ids and ordinals of the names whose words are as asked, best first; {@code all} asks for every word. */
    void words(KeywordQuestion question, boolean all, EntityFilter filter, int size) {
        ObjectNode search = ids(size);
        search.putArray("sort").add("_score").add(IndexFields.ORDINAL);
        search.set("query", Queries.words(question, all, filter));
        add(search);
    }

    /**
     * Ids and ordinals of the names with the nearest vectors, nearest first.
     *
     * @param among what the names have to fit
     * @param breadth how many neighbours the graph is walked past, for each that is wanted
     */
    void near(AskedVector vector, ObjectNode among, int size, int breadth) {
        ObjectNode search = ids(size);
        search.putArray("sort").add("_score").add(IndexFields.ORDINAL);
        ObjectNode near = search.putObject("knn").put("field", IndexFields.VECTOR).put("query_vector", Signs.of(vector))
                .put("k", size).put("num_candidates", Math.min(MOST_NEIGHBOURS, size * breadth)).put("similarity", vector.nearProduct());
        near.set("filter", among);
        add(search);
    }

    /** Ids and ordinals of what fits a query, in the order of the list. */
    void fitting(ObjectNode query, int size) {
        ObjectNode search = ids(size);
        search.putArray("sort").add(IndexFields.ORDINAL);
        search.set("query", query);
        add(search);
    }

    /** The sources of what fits a query, in the order of the list. */
    void sources(ObjectNode query, int from, int size, boolean total) {
        ObjectNode search = JSON.createObjectNode().put("_source", false).put("from", from).put("size", size).put("track_total_hits",
                total);
        search.putArray("stored_fields").add(IndexFields.SOURCE);
        search.putArray("sort").add(IndexFields.ORDINAL);
        search.set("query", query);
        add(search);
    }

    /** How many of what fits a query has each value of the facets; no facets are no search. */
    void counts(ObjectNode query, Set<Facet> facets) {
        if (facets.isEmpty()) {
            return;
        }
        ObjectNode search = JSON.createObjectNode().put("_source", false).put("size", 0).put("track_total_hits", false);
        search.set("query", query);
        ObjectNode counts = search.putObject("aggs");
        for (Facet facet : facets) {
            counts.putObject(facet.field()).putObject("terms").put("field", facet.field()).put("size", MOST_VALUES);
        }
        add(search);
    }

    private static ObjectNode ids(int size) {
        ObjectNode search = JSON.createObjectNode().put("_source", false).put("size", size).put("track_total_hits", false)
                .put("stored_fields", "_none_");
        search.putArray("docvalue_fields").add(IndexFields.ID);
        return search;
    }

    private void add(ObjectNode search) {
        try {
            lines.write(header);
            lines.write(JSON.writeValueAsBytes(search));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.write('\n');
        count++;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return lines.toByteArray();
    }
}
