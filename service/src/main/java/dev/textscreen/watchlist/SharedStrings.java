package dev.textscreen.watchlist;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** One instance for short strings that come again and again, each in the one place that its hash gives it. Bounded. Thread-safe. */
final class SharedStrings {

    private static final int BITS = 13;

    private final int longest;
    private final AtomicReferenceArray<String> kept = new AtomicReferenceArray<>(1 << BITS);

    /** @param longest how many letters a string may have to be kept */
    SharedStrings(int longest) {
        this.longest = longest;
    }

    /** An equal string, the same one as before where no other took its place meanwhile. */
    String same(String text) {
        if (text.length() > longest) {
            return text;
        }
        int at = text.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
        String known = kept.get(at);
        if (text.equals(known)) {
            return known;
        }
        kept.set(at, text);
        return text;
    }
}
