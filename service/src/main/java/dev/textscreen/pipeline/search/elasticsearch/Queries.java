package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The queries that are asked. */
final class Queries {

    private Queries() {
    }

    /** Names whose words are as asked; {@code all} asks for every clause to be met. */
    static Query words(KeywordQuestion question, boolean all, EntityFilter filter) {
        Query words = json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("bool");
            json.writeArrayFieldStart(all ? "must" : "should");
            for (List<Way> ways : question.clauses()) {
                writeBest(json, ways);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        };
        return filter.equals(EntityFilter.ALL) ? words : passing(filter, List.of(), List.of(words));
    }

    private static void writeBest(JsonGenerator json, List<Way> ways) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("dis_max");
        json.writeArrayFieldStart("queries");
        for (Way way : ways) {
            json.writeStartObject();
            json.writeObjectFieldStart("term");
            json.writeObjectFieldStart(way.kind().field());
            json.writeStringField("value", way.term());
            json.writeNumberField("boost", way.boost());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The names among which a question has those with near vectors looked for. */
    static Query near(KeywordQuestion question, EntityFilter filter) {
        return passing(filter, question.narrows() ? List.of(anyOf(question)) : List.of(), List.of());
    }

    /** The names that any way of any clause leads to. */
    private static Query anyOf(KeywordQuestion question) {
        Map<TermKind, List<String>> terms = new EnumMap<>(TermKind.class);
        question.clauses().forEach(
                ways -> ways.forEach(way -> terms.computeIfAbsent(way.kind(), kind -> new ArrayList<>()).add(way.term())));
        return json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("bool");
            json.writeArrayFieldStart("should");
            for (Map.Entry<TermKind, List<String>> kind : terms.entrySet()) {
                writeTerms(json, kind.getKey().field(), kind.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        };
    }

    /** The entities that pass the filter. */
    static Query entities(EntityFilter filter) {
        return passing(filter, List.of(terms(IndexFields.KIND, List.of(IndexFields.ENTITY))), List.of());
    }

    /** The entities that have one of the values in a field and pass the filter; no values let all through. */
    static Query entitiesWith(String field, Collection<String> values, EntityFilter filter) {
        return passing(filter, List.of(terms(IndexFields.KIND, List.of(IndexFields.ENTITY)), terms(field, values)), List.of());
    }

    /** The documents of a kind behind an ordinal. */
    static Query after(String kind, long ordinal) {
        return passing(EntityFilter.ALL, List.of(terms(IndexFields.KIND, List.of(kind)), json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("range");
            json.writeObjectFieldStart(IndexFields.ORDINAL);
            json.writeNumberField("gt", ordinal);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }), List.of());
    }

    /** What passes the filter and fits further queries, which count nothing for the order, and others, which do. */
    private static Query passing(EntityFilter filter, List<Query> further, List<Query> counted) {
        return json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("bool");
            json.writeArrayFieldStart("filter");
            writeWanted(json, filter);
            for (Query query : further) {
                query.write(json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("must_not");
            writeTerms(json, IndexFields.SCHEMA, filter.excludedSchemas());
            writeTerms(json, IndexFields.ID, filter.excludedIds());
            json.writeEndArray();
            json.writeArrayFieldStart("must");
            for (Query query : counted) {
                query.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        };
    }

    private static void writeWanted(JsonGenerator json, EntityFilter filter) throws IOException {
        writeTerms(json, IndexFields.SCHEMA, filter.schemas());
        writeWanted(json, IndexFields.TOPIC, filter.topics(), filter.each());
        writeWanted(json, IndexFields.COUNTRY, filter.countries(), filter.each());
        writeWanted(json, IndexFields.DATASET, filter.datasets(), filter.each());
        if (!filter.changedSince().isEmpty()) {
            json.writeStartObject();
            json.writeObjectFieldStart("range");
            json.writeObjectFieldStart(IndexFields.CHANGED);
            json.writeStringField("gte", filter.changedSince());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void writeWanted(JsonGenerator json, String field, Collection<String> values, boolean each) throws IOException {
        if (!each) {
            writeTerms(json, field, values);
            return;
        }
        for (String value : values) {
            writeTerms(json, field, List.of(value));
        }
    }

    private static Query terms(String field, Collection<String> values) {
        return json -> writeTerms(json, field, values);
    }

    /** Nothing for no values. */
    private static void writeTerms(JsonGenerator json, String field, Collection<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeObjectFieldStart("terms");
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
