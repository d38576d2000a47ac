package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.IndexFields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The sketches of all names.
 *
 * @param words for each word of a sketch, that word of all names, so that what is read lies side by side; no word where there is no name
 */
record Sketches(long[][] words) {

    static Sketches of(ListedNames names) throws IOException {
        long[][] words = new long[0][];
        BinaryDocValues values = names.segment().getBinaryDocValues(IndexFields.VECTOR);
        if (values != null) {
            for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
                BytesRef bytes = values.binaryValue();
                LongBuffer sketch = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer();
                words = words.length == 0 ? new long[sketch.remaining()][names.count()] : words;
                for (long[] word : words) {
                    word[names.number(document)] = sketch.get();
                }
            }
        }
        return new Sketches(words);
    }

    static Sketches read(TableReader in) throws IOException {
        long[][] words = new long[Math.toIntExact(in.number())][];
        for (int word = 0; word < words.length; word++) {
            words[word] = in.longs();
        }
        return new Sketches(words);
    }

    void write(TableWriter out) throws IOException {
        out.number(words.length);
        for (long[] word : words) {
            out.longs(word);
        }
    }
}
