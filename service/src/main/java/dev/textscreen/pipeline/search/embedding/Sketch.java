package dev.textscreen.pipeline.search.embedding;

/**
 * The signs of a vector, packed into longs: two vectors at a small angle differ in few of them (Charikar 2002). A list's sketches are
 * small enough to be scanned exactly, where a graph over such vectors would lose neighbours.
 */
public final class Sketch {

    private Sketch() {
    }

    public static long[] of(float[] vector) {
        long[] signs = new long[vector.length / 64];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                signs[i >> 6] |= 1L << (i & 63);
            }
        }
        return signs;
    }
}
