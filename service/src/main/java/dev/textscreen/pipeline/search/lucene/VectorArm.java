package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.IndexFields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds names by their vectors: among some, or among all. In lists of up to a hundred thousand names that is exact. In longer ones the first
 * half of a sketch already says that most names are too far; of those at the far end of what is looked for, few are lost by that. Immutable
 * and thread-safe.
 */
final class VectorArm {

    /** Up to so many names each sketch is read as a whole. */
    private static final int FEW = 100_000;

    private final ListedNames names;
    private final Embedder embedder;
    /** For each word of a sketch, that word of all names, so that what is read lies side by side. */
    private final long[][] words;

    private VectorArm(ListedNames names, Embedder embedder, long[][] words) {
        this.names = names;
        this.embedder = embedder;
        this.words = words;
    }

    static VectorArm load(ListedNames names, Embedder embedder) throws IOException {
        long[][] words = new long[embedder.dimensions() / Long.SIZE][names.count()];
        BinaryDocValues values = names.segment().getBinaryDocValues(IndexFields.VECTOR);
        if (values != null) {
            for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
                BytesRef bytes = values.binaryValue();
                LongBuffer sketch = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer();
                for (long[] word : words) {
                    word[names.number(document)] = sketch.get();
                }
            }
        }
        return new VectorArm(names, embedder, words);
    }

    /** The ordinals of the entities with the nearest of these names, nearest first. */
    List<Integer> among(FixedBitSet some, List<String> tokens, EntityFilter filter, int limit) throws IOException {
        Comparison comparison = new Comparison(tokens, filter, limit);
        for (int name = next(some, 0); name < names.count(); name = next(some, name + 1)) {
            comparison.consider(name);
        }
        return comparison.nearest(limit);
    }

    private static int next(FixedBitSet set, int from) {
        return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** The ordinals of the entities with the nearest of all names, nearest first. */
    List<Integer> amongAll(List<String> tokens, EntityFilter filter, int limit) throws IOException {
        Comparison comparison = new Comparison(tokens, filter, limit);
        for (int name = 0; name < names.count(); name++) {
            comparison.consider(name);
        }
        return comparison.nearest(limit);
    }

    /** One question's way past names. */
    private final class Comparison {

        private final long[] first = words[0];
        private final long[] second = words[1];
        private final AskedVector asked;
        private final IntPredicate passing;
        private final NearestNames nearest;
        private int bound;
        private int limit;
        private int half;

        Comparison(List<String> tokens, EntityFilter filter, int limit) throws IOException {
            this.asked = AskedVector.of(embedder.embed(tokens));
            this.passing = names.passing(filter);
            this.nearest = new NearestNames(limit * CandidateQuery.NAMES_BY_VECTOR, asked.greatestLoss());
            tighten();
        }

        void consider(int name) {
            int loss = asked.loss(0, first[name]);
            if (loss <= limit && (loss += asked.loss(1, second[name])) <= half) {
                for (int word = 2; word < words.length; word++) {
                    loss += asked.loss(word, words[word][name]);
                }
                if (loss < bound && passing.test(name)) {
                    nearest.add(loss, name);
                    if (nearest.bound() < bound) {
                        tighten();
                    }
                }
            }
        }

        private void tighten() {
            bound = nearest.bound();
            limit = limit(1);
            half = limit(2);
        }

        /** The most that the first words of a sketch may lose where the whole is to lose less than the bound. */
        private int limit(int count) {
            return names.count() <= FEW ? bound : asked.likelyLoss(count, bound);
        }

        List<Integer> nearest(int most) {
            return names.ordinals(nearest.nearestFirst(), most);
        }
    }
}
