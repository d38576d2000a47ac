package dev.textscreen.pipeline.search.terms;

/** A 64-bit hash of words that can be carried on from word to word (FNV-1a over UTF-16 units, finished as in splitmix64). */
public final class Hash {

    public static final long START = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private Hash() {
    }

    public static long add(long hash, CharSequence word, int from, int to) {
        long h = hash;
        for (int i = from; i < to; i++) {
            h = (h ^ word.charAt(i)) * PRIME;
        }
        return h;
    }

    public static long add(long hash, CharSequence word) {
        return add(hash, word, 0, word.length());
    }

    public static long space(long hash) {
        return (hash ^ ' ') * PRIME;
    }

    public static long finish(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
