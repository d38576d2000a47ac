package dev.textscreen.pipeline.search;

import java.util.OptionalInt;

/** Fuses the ranks that arms gave to a candidate: the sum of 1 / (60 + rank), after Cormack, Clarke and Büttcher (SIGIR 2009). */
public final class ReciprocalRankFusion {

    private static final double CONSTANT = 60;

    private ReciprocalRankFusion() {
    }

    /** The retrieval record of a candidate; one with an identifier stands before all that have none. */
    public static Retrieval fuse(boolean identifier, OptionalInt keywordRank, OptionalInt vectorRank) {
        return new Retrieval(identifier, keywordRank, vectorRank, value(identifier, keywordRank.orElse(0), vectorRank.orElse(0)));
    }

    /** What the ranks are worth together, each from 1, or 0 where an arm did not bring the candidate. */
    static double value(boolean identifier, int keywordRank, int vectorRank) {
        return (identifier ? 1 : 0) + reciprocal(keywordRank) + reciprocal(vectorRank);
    }

    private static double reciprocal(int rank) {
        return rank > 0 ? 1 / (CONSTANT + rank) : 0;
    }
}
