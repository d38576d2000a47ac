package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.textscreen.pipeline.search.AskedNames;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Gathers searches as the lines of one request. For one thread. */
final class SearchLines {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final SerializedString END_OF_LINE = new SerializedString("\n");
    private static final int MOST_NEIGHBOURS = 10_000;
    /** Of a facet; there are fewer countries, topics and lists than this, so that each is counted. */
    private static final int MOST_VALUES = 10_000;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(8192);
    private final boolean sharded;
    private int count;

    /** @param sharded whether the index has several shards, whose word counts have to be added up before names are compared */
    SearchLines(boolean sharded) {
        this.sharded = sharded;
    }

    /**
     * What an engine looks for by names: by words for each reading, then by vectors for each spelling where those take part.
     *
     * @param breadth how many neighbours the graph of vectors is walked past, for each that is wanted
     */
    void names(CandidateQuery query, int breadth) {
        List<KeywordQuestion> words = query.names().words();
        for (KeywordQuestion question : words) {
            words(question, false, query.filter(), query.limit() * CandidateQuery.NAMES_BY_WORDS);
        }
        if (query.vectors()) {
            for (AskedNames.Near near : query.names().near()) {
                JsonPart among = Queries.near(words.get(near.reading()), query.filter());
                near(near.vector(), among, query.limit() * CandidateQuery.NAMES_BY_VECTOR, breadth);
            }
        }
    }

    /** Ids and ordinals of the names whose words are as asked, best first; {@code all} asks for every word. */
    void words(KeywordQuestion question, boolean all, EntityFilter filter, int size) {
        add(json -> {
            writeIds(json, size);
            writeStrings(json, "sort", "_score", IndexFields.ORDINAL);
            writeQuery(json, Queries.words(question, all, filter));
        });
    }

    /**
     * Ids and ordinals of the names with the nearest vectors, nearest first.
     *
     * @param among what the names have to fit
     */
    private void near(AskedVector vector, JsonPart among, int size, int breadth) {
        add(json -> {
            writeIds(json, size);
            writeStrings(json, "sort", "_score", IndexFields.ORDINAL);
            json.writeObjectFieldStart("knn");
            json.writeStringField("field", IndexFields.VECTOR);
            json.writeStringField("query_vector", Signs.of(vector));
            json.writeNumberField("k", size);
            json.writeNumberField("num_candidates", Math.min(MOST_NEIGHBOURS, size * breadth));
            json.writeNumberField("similarity", vector.nearProduct());
            json.writeFieldName("filter");
            among.write(json);
            json.writeEndObject();
        });
    }

    /** Ids and ordinals of what fits a query, in the order of the list. */
    void fitting(JsonPart query, int size) {
        add(json -> {
            writeIds(json, size);
            writeStrings(json, "sort", IndexFields.ORDINAL);
            writeQuery(json, query);
        });
    }

    /** The sources of what fits a query, in the order of the list. */
    void sources(JsonPart query, int from, int size, boolean total) {
        add(json -> {
            writeHead(json, size, total);
            json.writeNumberField("from", from);
            writeStrings(json, "stored_fields", IndexFields.SOURCE);
            writeStrings(json, "sort", IndexFields.ORDINAL);
            writeQuery(json, query);
        });
    }

    /** How many of what fits a query has each value of the facets; no facets are no search. */
    void counts(JsonPart query, Set<Facet> facets) {
        if (facets.isEmpty()) {
            return;
        }
        add(json -> {
            writeHead(json, 0, false);
            writeQuery(json, query);
            json.writeObjectFieldStart("aggs");
            for (Facet facet : facets) {
                json.writeObjectFieldStart(facet.field());
                json.writeObjectFieldStart("terms");
                json.writeStringField("field", facet.field());
                json.writeNumberField("size", MOST_VALUES);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void writeHead(JsonGenerator json, int size, boolean total) throws IOException {
        json.writeBooleanField("_source", false);
        json.writeNumberField("size", size);
        json.writeBooleanField("track_total_hits", total);
    }

    private static void writeIds(JsonGenerator json, int size) throws IOException {
        writeHead(json, size, false);
        json.writeStringField("stored_fields", "_none_");
        writeStrings(json, "docvalue_fields", IndexFields.ID);
    }

    private static void writeStrings(JsonGenerator json, String field, String... values) throws IOException {
        json.writeFieldName(field);
        JsonPart.writeStrings(json, List.of(values));
    }

    private static void writeQuery(JsonGenerator json, JsonPart query) throws IOException {
        json.writeFieldName("query");
        query.write(json);
    }

    private void add(JsonPart search) {
        try (JsonGenerator json = JSON.createGenerator(lines)) {
            json.setRootValueSeparator(END_OF_LINE);
            json.writeStartObject();
            json.writeBooleanField("allow_partial_search_results", false);
            if (sharded) {
                json.writeStringField("search_type", "dfs_query_then_fetch");
            }
            json.writeEndObject();
            json.writeStartObject();
            search.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return lines.toByteArray();
    }
}
