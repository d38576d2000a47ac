package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.embedding.Sketch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds names by their vectors: an exact scan of all sketches in memory, the nearest of which are ranked by the finer dot product. */
final class VectorArm {

    private static final int SPARE = 6;

    private final IndexFolder index;
    private final Embedder embedder;
    /** The sketches of all names, one after the other. */
    private final long[] sketches;
    /** For each sketch, its document. */
    private final int[] documents;
    private final int width;

    private record Scored(int document, float dot) {
    }

    private VectorArm(IndexFolder index, Embedder embedder, long[] sketches, int[] documents) {
        this.index = index;
        this.embedder = embedder;
        this.sketches = sketches;
        this.documents = documents;
        this.width = embedder.dimensions() / Long.SIZE;
    }

    static VectorArm load(IndexFolder index, Embedder embedder) throws IOException {
        int width = embedder.dimensions() / Long.SIZE;
        BinaryDocValues values = index.segment().getBinaryDocValues(Fields.VECTOR);
        if (values == null) {
            return new VectorArm(index, embedder, new long[0], new int[0]);
        }
        int names = (int) values.cost();
        long[] sketches = new long[names * width];
        int[] documents = new int[names];
        int count = 0;
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            BytesRef bytes = values.binaryValue();
            ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer().get(sketches, count * width, width);
            documents[count++] = document;
        }
        return new VectorArm(index, embedder, sketches, documents);
    }

    /** The ordinals of the entities with the nearest names, nearest first. */
    List<Integer> find(List<String> tokens, EntityFilter filter, int limit) throws IOException {
        float[] vector = embedder.embed(tokens);
        float[] table = Sketch.table(vector);
        List<Scored> scored = new ArrayList<>();
        for (long near : nearest(Sketch.of(vector), limit * SPARE, filter)) {
            int name = (int) near;
            scored.add(new Scored(documents[name], Sketch.dot(table, sketches, name * width)));
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.dot()).thenComparingInt(Scored::document));
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (Scored one : scored) {
            if (ordinals.size() < limit) {
                ordinals.add(index.ordinal(one.document()));
            }
        }
        return List.copyOf(ordinals);
    }

    /** Distance in the upper half, number of the name in the lower half, of the nearest names. */
    private long[] nearest(long[] sketch, int most, EntityFilter filter) throws IOException {
        FixedBitSet allowed = filter.equals(EntityFilter.ALL) ? new FixedBitSet(0) : allowed(filter);
        boolean all = filter.equals(EntityFilter.ALL);
        NearestHeap heap = new NearestHeap(most);
        int at = 0;
        for (int name = 0; name < documents.length; name++) {
            int distance = 0;
            for (int i = 0; i < width; i++) {
                distance += Long.bitCount(sketch[i] ^ sketches[at++]);
            }
            if (distance < heap.bound() && (all || allowed.get(documents[name]))) {
                heap.add(distance, name);
            }
        }
        return heap.content();
    }

    private FixedBitSet allowed(EntityFilter filter) throws IOException {
        FixedBitSet allowed = new FixedBitSet(index.segment().maxDoc());
        var query = index.searcher().rewrite(FilterQuery.with(MatchAllDocsQuery.INSTANCE, Occur.FILTER, filter));
        var weight = index.searcher().createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        Scorer scorer = weight.scorer(index.leaf());
        if (scorer != null) {
            allowed.or(scorer.iterator());
        }
        return allowed;
    }

    /** A bounded heap with the farthest on top. */
    private static final class NearestHeap {

        private final long[] heap;
        private int size;

        NearestHeap(int most) {
            heap = new long[most];
        }

        int bound() {
            return size < heap.length ? Integer.MAX_VALUE : (int) (heap[0] >>> 32);
        }

        void add(int distance, int name) {
            long entry = (long) distance << 32 | name;
            if (size < heap.length) {
                heap[size++] = entry;
                up(size - 1);
            } else {
                heap[0] = entry;
                down();
            }
        }

        private void up(int from) {
            int at = from;
            while (at > 0 && heap[at] > heap[(at - 1) / 2]) {
                swap(at, (at - 1) / 2);
                at = (at - 1) / 2;
            }
        }

        private void down() {
            int at = 0;
            while (2 * at + 1 < size) {
                int child = 2 * at + 1;
                if (child + 1 < size && heap[child + 1] > heap[child]) {
                    child++;
                }
                if (heap[at] >= heap[child]) {
                    return;
                }
                swap(at, child);
                at = child;
            }
        }

        private void swap(int one, int other) {
            long kept = heap[one];
            heap[one] = heap[other];
            heap[other] = kept;
        }

        long[] content() {
            return Arrays.copyOf(heap, size);
        }
    }
}
