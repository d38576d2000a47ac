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

/** The queries that are asked, in the words of the cluster. */
final class Queries {

    private Queries() {
    }

    /** Names whose words are as asked; {@code all} asks for every clause to be met. */
    static JsonPart words(KeywordQuestion question, boolean all, EntityFilter filter) {
        JsonPart clauses = json -> writeAll(json, question.clauses().stream().map(Queries::best).toList());
        JsonPart words = json -> JsonPart.within(json, clauses, "bool", all ? "must" : "should");
        return filter.equals(EntityFilter.ALL) ? words : passing(filter, List.of(), List.of(words));
    }

    private static JsonPart best(List<Way> ways) {
        return json -> JsonPart.within(json, queries -> writeAll(queries, ways.stream().map(Queries::term).toList()), "dis_max", "queries");
    }

    private static JsonPart term(Way way) {
        return json -> JsonPart.within(json, term -> {
            term.writeStartObject();
            term.writeStringField("value", way.term());
            term.writeNumberField("boost", way.boost());
            term.writeEndObject();
        }, "term", way.kind().field());
    }

    /** The names among which a question has those with near vectors looked for. */
    static JsonPart near(KeywordQuestion question, EntityFilter filter) {
        return passing(filter, question.narrows() ? List.of(anyOf(question)) : List.of(), List.of());
    }

    /** The names that any way of any clause leads to. */
    private static JsonPart anyOf(KeywordQuestion question) {
        Map<TermKind, List<String>> terms = new EnumMap<>(TermKind.class);
        question.clauses().forEach(
                ways -> ways.forEach(way -> terms.computeIfAbsent(way.kind(), kind -> new ArrayList<>()).add(way.term())));
        List<JsonPart> kinds = terms.entrySet().stream().map(kind -> terms(kind.getKey().field(), kind.getValue())).toList();
        return json -> JsonPart.within(json, any -> writeAll(any, kinds), "bool", "should");
    }

    /** The entities that pass the filter. */
    static JsonPart entities(EntityFilter filter) {
        return passing(filter, List.of(terms(IndexFields.KIND, List.of(IndexFields.ENTITY))), List.of());
    }

    /** The entities that have one of the values in a field and pass the filter; no values let all through. */
    static JsonPart entitiesWith(String field, Collection<String> values, EntityFilter filter) {
        return passing(filter, List.of(terms(IndexFields.KIND, List.of(IndexFields.ENTITY)), terms(field, values)), List.of());
    }

    /** The documents of a kind behind an ordinal. */
    static JsonPart after(String kind, long ordinal) {
        JsonPart behind = json -> JsonPart.within(json, last -> last.writeNumber(ordinal), "range", IndexFields.ORDINAL, "gt");
        return passing(EntityFilter.ALL, List.of(terms(IndexFields.KIND, List.of(kind)), behind), List.of());
    }

    /** What passes the filter and fits further queries, which count nothing for the order, and others, which do. */
    private static JsonPart passing(EntityFilter filter, List<JsonPart> further, List<JsonPart> counted) {
        List<JsonPart> wanted = wanted(filter);
        wanted.addAll(further);
        List<JsonPart> excluded = List.of(terms(IndexFields.SCHEMA, filter.excludedSchemas()), terms(IndexFields.ID, filter.excludedIds()));
        return json -> JsonPart.within(json, bool -> {
            bool.writeStartObject();
            bool.writeFieldName("filter");
            writeAll(bool, wanted);
            bool.writeFieldName("must_not");
            writeAll(bool, excluded);
            bool.writeFieldName("must");
            writeAll(bool, counted);
            bool.writeEndObject();
        }, "bool");
    }

    private static List<JsonPart> wanted(EntityFilter filter) {
        List<JsonPart> wanted = new ArrayList<>();
        wanted.add(terms(IndexFields.SCHEMA, filter.schemas()));
        addWanted(wanted, IndexFields.TOPIC, filter.topics(), filter.each());
        addWanted(wanted, IndexFields.COUNTRY, filter.countries(), filter.each());
        addWanted(wanted, IndexFields.DATASET, filter.datasets(), filter.each());
        if (!filter.changedSince().isEmpty()) {
            wanted.add(json -> JsonPart.within(json, day -> day.writeString(filter.changedSince()), "range", IndexFields.CHANGED, "gte"));
        }
        return wanted;
    }

    private static void addWanted(List<JsonPart> wanted, String field, Collection<String> values, boolean each) {
        if (each) {
            values.forEach(value -> wanted.add(terms(field, List.of(value))));
        } else {
            wanted.add(terms(field, values));
        }
    }

    private static void writeAll(JsonGenerator json, List<JsonPart> parts) throws IOException {
        json.writeStartArray();
        for (JsonPart part : parts) {
            part.write(json);
        }
        json.writeEndArray();
    }

    /** Nothing for no values. */
    private static JsonPart terms(String field, Collection<String> values) {
        return json -> {
            if (!values.isEmpty()) {
                JsonPart.within(json, any -> JsonPart.writeStrings(any, values), "terms", field);
            }
        };
    }
}
