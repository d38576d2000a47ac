package dev.textscreen.pipeline.search.matching;

import java.util.Arrays;

/** How alike the parts of two records are, each pair computed at most once. For one thread. */
final class Likeness {

    private final PartSimilarity similarity;
    private final double[] known;
    private final int width;

    Likeness(PartSimilarity similarity, Profile query, Profile candidate) {
        this.similarity = similarity;
        this.width = candidate.parts();
        this.known = new double[query.parts() * width];
        Arrays.fill(known, -1);
    }

    double of(Part query, Part candidate) {
        int at = query.slot() * width + candidate.slot();
        double like = known[at];
        if (like < 0) {
            like = similarity.of(query, candidate);
            known[at] = like;
        }
        return like;
    }
}
