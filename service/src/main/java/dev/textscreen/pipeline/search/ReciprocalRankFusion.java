package dev.textscreen.pipeline.search;

import java.util.OptionalInt;

/** Fuses the ranks that arms gave to a candidate: the sum of 1 / (60 + rank), after Cormack, Clarke and Büttcher (SIGIR 2009). */
public final class ReciprocalRankFusion {

    private static final double CONSTANT = 60;

    private ReciprocalRankFusion() {
    }

    /** The retrieval record of a candidate; one with an identifier stands before all that have none. */
    public static Retrieval fuse(boolean identifier, OptionalInt keywordRank, OptionalInt vectorRank) {
        double fused = (identifier ? 1 : 0) + reciprocal(keywordRank) + reciprocal(vectorRank);
        return new Retrieval(identifier, keywordRank, vectorRank, fused);
    }

    private static double reciprocal(OptionalInt rank) {
        return rank.isPresent() ? 1 / (CONSTANT + rank.getAsInt()) : 0;
    }
}
