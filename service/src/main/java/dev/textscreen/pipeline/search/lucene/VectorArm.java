package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.embedding.Embedder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds names by their vectors: an exact scan of all sketches in memory. */
final class VectorArm {

    private final IndexFolder index;
    private final Embedder embedder;
    /** The sketches of all names, one after the other. */
    private final long[] sketches;
    /** For each sketch, its document. */
    private final int[] documents;
    private final int width;

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
        AskedVector asked = AskedVector.of(embedder.embed(tokens));
        NearestNames nearest = new NearestNames(limit * CandidateQuery.NAMES_BY_VECTOR, asked.greatestLoss());
        scan(asked, nearest, filter);
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (int name : nearest.nearestFirst()) {
            if (ordinals.size() < limit) {
                ordinals.add(index.ordinal(documents[name]));
            }
        }
        return List.copyOf(ordinals);
    }

    private void scan(AskedVector asked, NearestNames nearest, EntityFilter filter) throws IOException {
        boolean all = filter.equals(EntityFilter.ALL);
        Bits allowed = all ? new Bits.MatchAllBits(0) : index.passing(filter);
        for (int name = 0; name < documents.length; name++) {
            int loss = asked.loss(sketches, name * width, nearest.bound());
            if (loss < nearest.bound() && (all || allowed.get(documents[name]))) {
                nearest.add(loss, name);
            }
        }
    }
}
