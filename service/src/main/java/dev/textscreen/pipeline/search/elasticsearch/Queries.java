package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.Way;
import java.util.Collection;
import java.util.List;

/** Writes queries as JSON. */
final class Queries {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Queries() {
    }

    /** Names whose words are as asked; {@code all} asks for every clause to be met. */
    static ObjectNode words(KeywordQuestion question, boolean all, EntityFilter filter) {
        ObjectNode words = JSON.objectNode();
        ArrayNode clauses = words.putObject("bool").putArray(all ? "must" : "should");
        question.clauses().forEach(ways -> clauses.add(best(ways)));
        if (filter.equals(EntityFilter.ALL)) {
            return words;
        }
        ObjectNode filtered = passing(filter);
        filtered.withObject("/bool").putArray("must").add(words);
        return filtered;
    }

    /** The names among which a question has those with near vectors looked for. */
    static ObjectNode near(KeywordQuestion question, EntityFilter filter) {
        ObjectNode query = passing(filter);
        if (question.narrows()) {
            ArrayNode any = filters(query).addObject().putObject("bool").putArray("should");
            question.clauses().forEach(ways -> ways.forEach(way -> any.add(terms(way.kind().field(), List.of(way.term())))));
        }
        return query;
    }

    private static ObjectNode best(List<Way> ways) {
        ObjectNode best = JSON.objectNode();
        ArrayNode queries = best.putObject("dis_max").putArray("queries");
        for (Way way : ways) {
            queries.addObject().putObject("term").putObject(way.kind().field()).put("value", way.term()).put("boost", way.boost());
        }
        return best;
    }

    /** The entities that pass the filter. */
    static ObjectNode entities(EntityFilter filter) {
        ObjectNode query = passing(filter);
        add(filters(query), IndexFields.KIND, List.of(IndexFields.ENTITY));
        return query;
    }

    /** The entities that have one of the values in a field and pass the filter; no values let all through. */
    static ObjectNode entitiesWith(String field, Collection<String> values, EntityFilter filter) {
        ObjectNode query = entities(filter);
        add(filters(query), field, values);
        return query;
    }

    /** The documents of a kind behind an ordinal. */
    static ObjectNode after(String kind, long ordinal) {
        ObjectNode query = passing(EntityFilter.ALL);
        add(filters(query), IndexFields.KIND, List.of(kind));
        filters(query).addObject().putObject("range").putObject(IndexFields.ORDINAL).put("gt", ordinal);
        return query;
    }

    static ObjectNode passing(EntityFilter filter) {
        ObjectNode query = JSON.objectNode();
        ObjectNode bool = query.putObject("bool");
        ArrayNode filters = bool.putArray("filter");
        add(filters, IndexFields.SCHEMA, filter.schemas());
        addWanted(filters, IndexFields.TOPIC, filter.topics(), filter.each());
        addWanted(filters, IndexFields.COUNTRY, filter.countries(), filter.each());
        addWanted(filters, IndexFields.DATASET, filter.datasets(), filter.each());
        if (!filter.changedSince().isEmpty()) {
            filters.addObject().putObject("range").putObject(IndexFields.CHANGED).put("gte", filter.changedSince());
        }
        ArrayNode excluded = bool.putArray("must_not");
        add(excluded, IndexFields.SCHEMA, filter.excludedSchemas());
        add(excluded, IndexFields.ID, filter.excludedIds());
        return query;
    }

    private static ArrayNode filters(ObjectNode query) {
        return (ArrayNode) query.get("bool").get("filter");
    }

    private static void addWanted(ArrayNode clauses, String field, Collection<String> values, boolean each) {
        if (each) {
            values.forEach(value -> add(clauses, field, List.of(value)));
        } else {
            add(clauses, field, values);
        }
    }

    private static void add(ArrayNode clauses, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            clauses.add(terms(field, values));
        }
    }

    private static ObjectNode terms(String field, Collection<String> values) {
        ObjectNode terms = JSON.objectNode();
        ArrayNode any = terms.putObject("terms").putArray(field);
        values.forEach(any::add);
        return terms;
    }
}
