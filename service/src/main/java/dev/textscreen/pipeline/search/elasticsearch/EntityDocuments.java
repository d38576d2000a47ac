package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.EntityAnalyzer;
import dev.textscreen.pipeline.search.terms.EntityTerms;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.terms.NameTerms;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the documents of an entity as lines of a bulk request: one for each of its names, the first of which holds the entity too.
 * Thread-safe.
 */
final class EntityDocuments {

    private static final JsonFactory JSON = new JsonFactory();

    private final NameAnalyzer analyzer;
    private final Embedder embedder;
    private final EntityAnalyzer entities;

    EntityDocuments(NameAnalyzer analyzer, Embedder embedder) {
        this.analyzer = analyzer;
        this.embedder = embedder;
        this.entities = new EntityAnalyzer(analyzer);
    }

    /** An entity with its place in the list and what is indexed of it. */
    record Listed(Entity entity, int ordinal, EntityTerms terms) {
    }

    Listed analyze(Entity entity, int ordinal) {
        return new Listed(entity, ordinal, entities.analyze(entity));
    }

    /** Writes one of the names behind the entity's first. */
    void writeName(Listed listed, int number, OutputStream out) throws IOException {
        action(listed.ordinal() + "." + number, out);
        try (JsonGenerator json = line(out)) {
            filters(listed, json);
            name(listed.terms().names().get(number), json);
        }
        out.write('\n');
    }

    /** Writes the entity with the first of its names, where it has any. */
    void writeEntity(Listed listed, OutputStream out) throws IOException {
        action(Integer.toString(listed.ordinal()), out);
        try (JsonGenerator json = line(out)) {
            filters(listed, json);
            entity(listed, json);
            if (!listed.terms().names().isEmpty()) {
                name(listed.terms().names().getFirst(), json);
            }
        }
        out.write('\n');
    }

    /** Writes one part of the filter of phrases. */
    void writeFilter(int part, byte[] content, OutputStream out) throws IOException {
        action("filter-" + part, out);
        try (JsonGenerator json = line(out)) {
            json.writeStringField(IndexFields.KIND, IndexFields.FILTER);
            json.writeNumberField(IndexFields.ORDINAL, part);
            json.writeStringField(IndexFields.SOURCE, Base64.getEncoder().encodeToString(content));
        }
        out.write('\n');
    }

    private static void action(String id, OutputStream out) throws IOException {
        try (JsonGenerator json = line(out)) {
            json.writeObjectFieldStart("index");
            json.writeStringField("_id", id);
        }
        out.write('\n');
    }

    private void name(List<String> tokens, JsonGenerator json) throws IOException {
        NameTerms terms = analyzer.listed(tokens);
        for (Map.Entry<TermKind, List<String>> kind : terms.byKind().entrySet()) {
            list(kind.getKey().field(), kind.getValue(), json);
        }
        json.writeStringField(IndexFields.VECTOR, Signs.of(embedder.embed(tokens)));
    }

    private static void entity(Listed listed, JsonGenerator json) throws IOException {
        json.writeStringField(IndexFields.KIND, IndexFields.ENTITY);
        list(IndexFields.IDENTIFIER, listed.terms().identifiers(), json);
        list(IndexFields.PHRASE, listed.terms().phrases(), json);
        json.writeStringField(IndexFields.SOURCE, Base64.getEncoder().encodeToString(EntityJson.write(listed.entity())));
    }

    private static void filters(Listed listed, JsonGenerator json) throws IOException {
        Entity entity = listed.entity();
        json.writeNumberField(IndexFields.ORDINAL, listed.ordinal());
        json.writeStringField(IndexFields.ID, entity.id());
        json.writeStringField(IndexFields.SCHEMA, entity.schema());
        list(IndexFields.TOPIC, Set.copyOf(entity.values("topics")), json);
        list(IndexFields.COUNTRY, listed.terms().countries(), json);
        list(IndexFields.DATASET, Set.copyOf(entity.datasets()), json);
        if (!entity.lastChange().isEmpty()) {
            json.writeStringField(IndexFields.CHANGED, entity.lastChange());
        }
    }

    private static void list(String field, Collection<String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    /** A JSON object on a line of its own; what is open is closed with the generator, the stream is not. */
    private static JsonGenerator line(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        return json;
    }
}
