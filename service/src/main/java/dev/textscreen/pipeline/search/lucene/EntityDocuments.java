package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.embedding.Sketch;
import dev.textscreen.pipeline.search.terms.EntityAnalyzer;
import dev.textscreen.pipeline.search.terms.EntityTerms;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.terms.NameTerms;
import dev.textscreen.pipeline.search.terms.TokenTerms;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of an entity: one for each of its names, then one for itself. */
final class EntityDocuments {

    private final NameAnalyzer analyzer;
    private final Embedder embedder;
    private final EntityAnalyzer entities;

    EntityDocuments(NameAnalyzer analyzer, Embedder embedder) {
        this.analyzer = analyzer;
        this.embedder = embedder;
        this.entities = new EntityAnalyzer(analyzer);
    }

    List<Document> of(Entity entity, int ordinal) throws IOException {
        EntityTerms terms = entities.analyze(entity);
        List<Document> documents = new ArrayList<>();
        for (List<String> tokens : terms.names()) {
            documents.add(name(tokens, entity, terms, ordinal));
        }
        documents.add(entity(entity, terms, ordinal));
        return documents;
    }

    private Document name(List<String> tokens, Entity entity, EntityTerms all, int ordinal) {
        Document document = new Document();
        NameTerms terms = analyzer.terms(tokens);
        for (TokenTerms token : terms.tokens()) {
            document.add(new TermField(Fields.TOKEN, token.text()));
            document.add(new TermField(Fields.SOUND, token.sound()));
            token.near().forEach(near -> document.add(new TermField(Fields.NEAR, near)));
            if (!token.skeleton().isEmpty()) {
                document.add(new TermField(Fields.SKELETON, token.skeleton()));
            }
        }
        terms.joined().forEach(joined -> document.add(new TermField(Fields.JOINED, joined)));
        document.add(new BinaryDocValuesField(Fields.VECTOR, bytes(Sketch.of(embedder.embed(tokens)))));
        addFilters(document, entity, all, ordinal);
        return document;
    }

    private Document entity(Entity entity, EntityTerms terms, int ordinal) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.ENTITY, Field.Store.NO));
        document.add(new StringField(Fields.ID, entity.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(entity.id())));
        document.add(new StoredField(Fields.SOURCE, EntityJson.write(entity)));
        terms.identifiers().forEach(value -> document.add(new StringField(Fields.IDENTIFIER, value, Field.Store.NO)));
        terms.phrases().forEach(phrase -> document.add(new StringField(Fields.PHRASE, phrase, Field.Store.NO)));
        addFilters(document, entity, terms, ordinal);
        return document;
    }

    private static void addFilters(Document document, Entity entity, EntityTerms terms, int ordinal) {
        document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        document.add(new StringField(Fields.ENTITY_ID, entity.id(), Field.Store.NO));
        document.add(new StringField(Fields.SCHEMA, entity.schema(), Field.Store.NO));
        entity.values("topics").forEach(topic -> document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO)));
        terms.countries().forEach(country -> document.add(new StringField(Fields.COUNTRY, country, Field.Store.NO)));
        if (!entity.lastChange().isEmpty()) {
            document.add(new StringField(Fields.CHANGED, entity.lastChange(), Field.Store.NO));
        }
    }

    private static BytesRef bytes(long[] sketch) {
        ByteBuffer buffer = ByteBuffer.allocate(sketch.length * Long.BYTES);
        buffer.asLongBuffer().put(sketch);
        return new BytesRef(buffer.array());
    }
}
