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

    /** The vector in whole numbers within -127 and 127, as an engine that keeps bytes asks for it; its direction stays within a hair. */
    public static float[] rounded(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        float[] rounded = new float[vector.length];
        for (int i = 0; i < vector.length && most > 0; i++) {
            rounded[i] = Math.round(vector[i] * 127 / most);
        }
        return rounded;
    }

    /**
     * Partial dot products of a full vector with every byte of signs, 256 for each eight dimensions; {@link #dot} adds them up. Against
     * counting unequal signs this keeps what the vector knows of itself.
     */
    public static float[] table(float[] vector) {
        float[] table = new float[vector.length / 8 * 256];
        for (int at = 0; at < vector.length / 8; at++) {
            float none = 0;
            for (int bit = 0; bit < 8; bit++) {
                none -= vector[at * 8 + bit];
            }
            table[at * 256] = none;
            for (int signs = 1; signs < 256; signs++) {
                int lowest = Integer.numberOfTrailingZeros(signs);
                table[at * 256 + signs] = table[at * 256 + (signs & signs - 1)] + 2 * vector[at * 8 + lowest];
            }
        }
        return table;
    }

    /** The dot product of the table's vector with the signs that start at an offset. */
    public static float dot(float[] table, long[] sketches, int offset) {
        float sum = 0;
        int base = 0;
        for (int i = 0; base < table.length; i++) {
            long signs = sketches[offset + i];
            for (int shift = 0; shift < Long.SIZE; shift += 8) {
                sum += table[base + (int) (signs >>> shift & 0xFF)];
                base += 256;
            }
        }
        return sum;
    }
}
