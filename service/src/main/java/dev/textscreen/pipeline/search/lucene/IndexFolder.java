package dev.textscreen.pipeline.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** An open index of one segment: its documents by ordinal, id and identifier. Thread-safe. */
final class IndexFolder implements Closeable {

    /** A kept filter costs a bit a document; questions ask for few kinds of entities. */
    private static final int FILTERS_KEPT = 16;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final LeafReader segment;
    /** For each document, the ordinal of its entity. */
    private final int[] ordinals;
    /** For each ordinal, the document of the entity itself. */
    private final int[] documents;
    private final long size;
    /** By ordinal, those that were asked for: candidates come again, and each costs two searches in the index. */
    private final AtomicReferenceArray<@Nullable ListedId> ids;
    private final Cache<EntityFilter, FixedBitSet> passing = Caffeine.newBuilder().maximumSize(FILTERS_KEPT).build();

    private IndexFolder(Directory directory, DirectoryReader reader) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.segment = reader.leaves().getFirst().reader();
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new NameSimilarity());
        this.ordinals = ordinals(segment);
        this.documents = documents(ordinals);
        this.ids = new AtomicReferenceArray<>(documents.length);
        this.size = Arrays.stream(documents).filter(document -> document >= 0).count();
    }

    static IndexFolder open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (reader.leaves().size() == 1) {
                return new IndexFolder(directory, reader);
            }
            reader.close();
            throw new IOException(folder + " is no index of one segment");
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static int[] ordinals(LeafReader segment) throws IOException {
        int[] ordinals = new int[segment.maxDoc()];
        NumericDocValues values = segment.getNumericDocValues(IndexFields.ORDINAL);
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            ordinals[document] = (int) values.longValue();
        }
        return ordinals;
    }

    /** The entity's own document is the last of its block. */
    private static int[] documents(int[] ordinals) {
        int[] documents = new int[Arrays.stream(ordinals).max().orElse(-1) + 1];
        Arrays.fill(documents, -1);
        for (int document = 0; document < ordinals.length; document++) {
            documents[ordinals[document]] = document;
        }
        return documents;
    }

    /** The tables that an import wrote for this segment. */
    Optional<TableReader> readTables() throws IOException {
        return TableReader.open(directory, segmentId());
    }

    TableWriter writeTables() throws IOException {
        return TableWriter.create(directory, segmentId());
    }

    private byte[] segmentId() {
        return ((SegmentReader) segment).getSegmentInfo().info.getId();
    }

    LeafReader segment() {
        return segment;
    }

    LeafReaderContext leaf() {
        return reader.leaves().getFirst();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    int ordinal(int document) {
        return ordinals[document];
    }

    boolean isName(int document) {
        return documents[ordinals[document]] != document;
    }

    long size() {
        return size;
    }

    ListedId id(int ordinal) throws IOException {
        ListedId known = ids.get(ordinal);
        if (known == null) {
            known = readId(ordinal);
            ids.set(ordinal, known);
        }
        return known;
    }

    private ListedId readId(int ordinal) throws IOException {
        BinaryDocValues ids = segment.getBinaryDocValues(IndexFields.ID);
        NumericDocValues editions = segment.getNumericDocValues(IndexFields.EDITION);
        int document = documents[ordinal];
        if (ids == null || editions == null || !ids.advanceExact(document) || !editions.advanceExact(document)) {
            throw new IOException("entity " + ordinal + " has no id");
        }
        return new ListedId(ids.binaryValue().utf8ToString(), editions.longValue());
    }

    Entity entity(int ordinal) throws IOException {
        return entity(segment.storedFields(), documents[ordinal]);
    }

    Optional<Entity> entity(String id) throws IOException {
        PostingsEnum postings = segment.postings(new Term(IndexFields.ID, id), PostingsEnum.NONE);
        if (postings == null || postings.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
            return Optional.empty();
        }
        return Optional.of(entity(segment.storedFields(), postings.docID()));
    }

    /** Reads all entities by ordinal. */
    void forEach(SearchEngine.EntityVisitor visitor) throws IOException {
        StoredFields fields = segment.storedFields();
        for (int document : documents) {
            if (document >= 0) {
                visitor.visit(entity(fields, document));
            }
        }
    }

    private static Entity entity(StoredFields fields, int document) throws IOException {
        BytesRef source = fields.document(document, Set.of(IndexFields.SOURCE)).getBinaryValue(IndexFields.SOURCE);
        return EntityJson.read(source.bytes, source.offset, source.length);
    }

    /** The documents that pass the filter. */
    Bits passing(EntityFilter filter) throws IOException {
        FixedBitSet known = passing.getIfPresent(filter);
        if (known != null) {
            return known;
        }
        FixedBitSet fresh = new FixedBitSet(segment.maxDoc());
        Query query = searcher.rewrite(FilterQuery.with(MatchAllDocsQuery.INSTANCE, Occur.FILTER, filter));
        Scorer scorer = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf());
        if (scorer != null) {
            fresh.or(scorer.iterator());
        }
        passing.put(filter, fresh);
        return fresh;
    }

    /** The ordinals of the entities that bear one of the identifiers and pass the filter. */
    List<Integer> bearers(List<String> identifiers, EntityFilter filter) throws IOException {
        List<Integer> bearers = new ArrayList<>();
        for (String identifier : identifiers) {
            String key = NameAnalyzer.identifier(identifier);
            if (!key.isEmpty()) {
                Query query = FilterQuery.with(new TermQuery(new Term(IndexFields.IDENTIFIER, key)), Occur.FILTER, filter);
                for (var hit : searcher.search(query, 100).scoreDocs) {
                    bearers.add(ordinals[hit.doc]);
                }
            }
        }
        return bearers;
    }

    /** The ordinals of all entities that pass the filter, in the order of the list. */
    int[] all(EntityFilter filter) throws IOException {
        Bits passing = passing(filter);
        return IntStream.range(0, documents.length).filter(ordinal -> documents[ordinal] >= 0 && passing.get(documents[ordinal])).toArray();
    }

    /** @param found ordinals, rising */
    FacetCounts count(Set<Facet> facets, int[] found) throws IOException {
        return FacetCounter.count(facets, segment, Arrays.stream(found).map(ordinal -> documents[ordinal]).toArray());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
