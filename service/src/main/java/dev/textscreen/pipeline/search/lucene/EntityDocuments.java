package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.embedding.Sketch;
import dev.textscreen.pipeline.search.terms.EntityAnalyzer;
import dev.textscreen.pipeline.search.terms.EntityTerms;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
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
import org.apache.lucene.util.StringHelper;

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
        analyzer.listed(tokens).byKind()
                .forEach((kind, terms) -> terms.forEach(term -> document.add(new TermField(kind.field(), term))));
        document.add(new BinaryDocValuesField(IndexFields.VECTOR, bytes(Sketch.of(embedder.embed(tokens)))));
        addFilters(document, entity, all, ordinal);
        return document;
    }

    private Document entity(Entity entity, EntityTerms terms, int ordinal) throws IOException {
        Document document = new Document();
        document.add(new StringField(IndexFields.KIND, IndexFields.ENTITY, Field.Store.NO));
        document.add(new StringField(IndexFields.ID, entity.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(entity.id())));
        BytesRef source = new BytesRef(EntityJson.write(entity));
        document.add(new StoredField(IndexFields.SOURCE, source));
        document.add(new NumericDocValuesField(IndexFields.EDITION, StringHelper.murmurhash3_x64_128(source)[0]));
        terms.identifiers().forEach(value -> document.add(new StringField(IndexFields.IDENTIFIER, value, Field.Store.NO)));
        terms.phrases().forEach(phrase -> document.add(new StringField(IndexFields.PHRASE, phrase, Field.Store.NO)));
        FacetCounter.add(Facet.TOPICS, entity.values("topics"), document);
        FacetCounter.add(Facet.COUNTRIES, terms.countries(), document);
        FacetCounter.add(Facet.DATASETS, entity.datasets(), document);
        addFilters(document, entity, terms, ordinal);
        return document;
    }

    private static void addFilters(Document document, Entity entity, EntityTerms terms, int ordinal) {
        document.add(new NumericDocValuesField(IndexFields.ORDINAL, ordinal));
        document.add(new StringField(IndexFields.ENTITY_ID, entity.id(), Field.Store.NO));
        document.add(new StringField(IndexFields.SCHEMA, entity.schema(), Field.Store.NO));
        entity.values("topics").forEach(topic -> document.add(new StringField(IndexFields.TOPIC, topic, Field.Store.NO)));
        terms.countries().forEach(country -> document.add(new StringField(IndexFields.COUNTRY, country, Field.Store.NO)));
        entity.datasets().forEach(dataset -> document.add(new StringField(IndexFields.DATASET, dataset, Field.Store.NO)));
        if (!entity.lastChange().isEmpty()) {
            document.add(new StringField(IndexFields.CHANGED, entity.lastChange(), Field.Store.NO));
        }
    }

    private static BytesRef bytes(long[] sketch) {
        ByteBuffer buffer = ByteBuffer.allocate(sketch.length * Long.BYTES);
        buffer.asLongBuffer().put(sketch);
        return new BytesRef(buffer.array());
    }
}
