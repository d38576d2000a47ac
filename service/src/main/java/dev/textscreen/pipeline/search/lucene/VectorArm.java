package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds names by their vectors: among those that a question by words narrows them to, or among all. In lists of up to a hundred thousand names
 * that is exact. In longer ones the first half of a sketch already says that most names are too far; of those at the far end of what is looked
 * for, few are lost by that.
 */
final class VectorArm {

    /** Up to so many names each sketch is read as a whole. */
    private static final int FEW = 100_000;

    private final IndexFolder index;
    private final Embedder embedder;
    /** For each word of a sketch, that word of all names, so that what is read lies side by side. */
    private final long[][] words;
    /** For each sketch, its document. */
    private final int[] documents;
    /** For each document, its sketch; no document but names is asked for. */
    private final int[] names;

    private VectorArm(IndexFolder index, Embedder embedder, long[][] words, int[] documents) {
        this.index = index;
        this.embedder = embedder;
        this.words = words;
        this.documents = documents;
        this.names = new int[index.segment().maxDoc()];
        for (int name = 0; name < documents.length; name++) {
            names[documents[name]] = name;
        }
    }

    static VectorArm load(IndexFolder index, Embedder embedder) throws IOException {
        int width = embedder.dimensions() / Long.SIZE;
        BinaryDocValues values = index.segment().getBinaryDocValues(IndexFields.VECTOR);
        if (values == null) {
            return new VectorArm(index, embedder, new long[width][0], new int[0]);
        }
        int names = (int) values.cost();
        long[][] words = new long[width][names];
        int[] documents = new int[names];
        int count = 0;
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            BytesRef bytes = values.binaryValue();
            LongBuffer sketch = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer();
            for (long[] word : words) {
                word[count] = sketch.get();
            }
            documents[count++] = document;
        }
        return new VectorArm(index, embedder, words, documents);
    }

    /**
     * The ordinals of the entities with the nearest names, nearest first.
     *
     * @param question asks for the same words
     */
    List<Integer> find(List<String> tokens, KeywordQuestion question, EntityFilter filter, int limit) throws IOException {
        AskedVector asked = AskedVector.of(embedder.embed(tokens));
        NearestNames nearest = new NearestNames(limit * CandidateQuery.NAMES_BY_VECTOR, asked.greatestLoss());
        if (question.narrows()) {
            compare(asked, nearest, narrowed(question), filter);
        } else {
            scan(asked, nearest, filter);
        }
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (int name : nearest.nearestFirst()) {
            if (ordinals.size() < limit) {
                ordinals.add(index.ordinal(documents[name]));
            }
        }
        return List.copyOf(ordinals);
    }

    /** The names that one of the question's ways leads to. */
    private FixedBitSet narrowed(KeywordQuestion question) throws IOException {
        FixedBitSet found = new FixedBitSet(documents.length);
        for (List<Way> ways : question.clauses()) {
            for (Way way : ways) {
                PostingsEnum postings = index.segment().postings(new Term(way.kind().field(), way.term()), PostingsEnum.NONE);
                if (postings != null) {
                    for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
                        found.set(names[at]);
                    }
                }
            }
        }
        return found;
    }

    private void compare(AskedVector asked, NearestNames nearest, FixedBitSet wanted, EntityFilter filter) throws IOException {
        boolean all = filter.equals(EntityFilter.ALL);
        Bits allowed = all ? new Bits.MatchAllBits(0) : index.passing(filter);
        int bound = nearest.bound();
        int limit = limit(asked, 1, bound);
        int half = limit(asked, 2, bound);
        for (int name = next(wanted, 0); name < documents.length; name = next(wanted, name + 1)) {
            int loss = asked.loss(0, words[0][name]);
            if (loss <= limit && (loss += asked.loss(1, words[1][name])) <= half) {
                loss += rest(asked, name);
                if (loss < bound && (all || allowed.get(documents[name]))) {
                    nearest.add(loss, name);
                    if (nearest.bound() < bound) {
                        bound = nearest.bound();
                        limit = limit(asked, 1, bound);
                        half = limit(asked, 2, bound);
                    }
                }
            }
        }
    }

    /** What the words of a sketch behind the second lose. */
    private int rest(AskedVector asked, int name) {
        int loss = 0;
        for (int word = 2; word < words.length; word++) {
            loss += asked.loss(word, words[word][name]);
        }
        return loss;
    }

    private static int next(FixedBitSet set, int from) {
        return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void scan(AskedVector asked, NearestNames nearest, EntityFilter filter) throws IOException {
        boolean all = filter.equals(EntityFilter.ALL);
        Bits allowed = all ? new Bits.MatchAllBits(0) : index.passing(filter);
        long[] first = words[0];
        long[] second = words[1];
        int bound = nearest.bound();
        int limit = limit(asked, 1, bound);
        int half = limit(asked, 2, bound);
        for (int name = 0; name < first.length; name++) {
            int loss = asked.loss(0, first[name]);
            if (loss <= limit && (loss += asked.loss(1, second[name])) <= half) {
                loss += rest(asked, name);
                if (loss < bound && (all || allowed.get(documents[name]))) {
                    nearest.add(loss, name);
                    if (nearest.bound() < bound) {
                        bound = nearest.bound();
                        limit = limit(asked, 1, bound);
                        half = limit(asked, 2, bound);
                    }
                }
            }
        }
    }

    /** The most that the first words of a sketch may lose where the whole is to lose less than the bound. */
    private int limit(AskedVector asked, int count, int bound) {
        return documents.length <= FEW ? bound : asked.likelyLoss(count, bound);
    }
}
