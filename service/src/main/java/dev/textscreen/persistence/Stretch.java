package dev.textscreen.persistence;

/**
 * A part of a tenant's chain, by which the index of entities is kept. One index of all of them is written all over, a page for each row;
 * what comes to one stretch fits into few pages, which are written together. In return a search by entity looks into each stretch.
 */
final class Stretch {

    /** The change of the schema that brought stretches counts by it too. */
    private static final long LENGTH = 8192;

    private Stretch() {
    }

    /** The number of the stretch that the row is in. */
    static long of(long seq) {
        return seq / LENGTH;
    }
}
