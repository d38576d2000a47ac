package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.terms.Hash;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * Knows of nearly every run of words, in nanoseconds and without asking the cluster, that it is no listed name: a Bloom filter (1970) of
 * the phrases and of their first words, with twelve bits for each and so about one wrong yes in 300. Reading is thread-safe.
 */
final class PhraseFilter {

    static final int LONGEST = 10;

    private static final int BITS = 12;
    private static final int PROBES = 6;

    private final long[] bits;

    PhraseFilter(long hashes) {
        this.bits = new long[Math.toIntExact(Math.max(1, (hashes * BITS + 63) / 64))];
    }

    private PhraseFilter(long[] bits) {
        this.bits = bits;
    }

    static PhraseFilter of(byte[] content) {
        LongBuffer longs = ByteBuffer.wrap(content).asLongBuffer();
        long[] bits = new long[Math.max(1, longs.remaining())];
        longs.get(bits, 0, longs.remaining());
        return new PhraseFilter(bits);
    }

    byte[] content() {
        ByteBuffer buffer = ByteBuffer.allocate(bits.length * Long.BYTES);
        buffer.asLongBuffer().put(bits);
        return buffer.array();
    }

    static long hash(CharSequence phrase) {
        return Hash.finish(Hash.add(Hash.START, phrase));
    }

    /** The hash that stands for a word with which phrases start. */
    static long firstWord(CharSequence word) {
        return Hash.finish(Hash.add(Hash.START, word) + 1);
    }

    void add(long hash) {
        long step = step(hash);
        long at = hash;
        for (int i = 0; i < PROBES; i++) {
            long bit = bit(at);
            bits[(int) (bit >>> 6)] |= 1L << bit;
            at += step;
        }
    }

    boolean mayHave(long hash) {
        long step = step(hash);
        long at = hash;
        for (int i = 0; i < PROBES; i++) {
            long bit = bit(at);
            if ((bits[(int) (bit >>> 6)] & 1L << bit) == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    private static long step(long hash) {
        return Hash.finish(hash) | 1;
    }

    private long bit(long at) {
        return Math.floorMod(at, bits.length * 64L);
    }
}
