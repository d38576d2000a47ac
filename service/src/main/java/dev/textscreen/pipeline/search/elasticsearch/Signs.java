package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.embedding.AskedVector;

/** Writes vectors as Elasticsearch takes vectors of bytes: two hexadecimal digits each. */
final class Signs {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Signs() {
    }

    /** The signs of a listed name's vector, 1 and -1: what the embedded engine keeps of it. */
    static String of(float[] vector) {
        StringBuilder hex = new StringBuilder(vector.length * 2);
        for (float value : vector) {
            hex.append(value > 0 ? "01" : "ff");
        }
        return hex.toString();
    }

    static String of(AskedVector vector) {
        StringBuilder hex = new StringBuilder(vector.dimensions() * 2);
        for (int i = 0; i < vector.dimensions(); i++) {
            int number = vector.value(i) & 0xFF;
            hex.append(DIGITS[number >> 4]).append(DIGITS[number & 15]);
        }
        return hex.toString();
    }
}
