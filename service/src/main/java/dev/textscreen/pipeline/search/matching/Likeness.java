package dev.textscreen.pipeline.search.matching;

import org.jspecify.annotations.Nullable;

/**
 * How alike the parts of a question and of what it is compared with are. Candidates have most of their parts in common, so what was computed
 * is kept, each pair in the one place that its words give it; a later pair takes the place. For one thread.
 */
final class Likeness {

    private static final int BITS = 9;

    private final PartSimilarity similarity;
    private final @Nullable Part[] asked = new Part[1 << BITS];
    private final @Nullable Part[] listed = new Part[1 << BITS];
    private final double[] likes = new double[1 << BITS];

    Likeness(PartSimilarity similarity) {
        this.similarity = similarity;
    }

    double of(Part query, Part candidate) {
        int at = (query.latin().hashCode() * 31 + candidate.latin().hashCode()) * 0x9E3779B9 >>> Integer.SIZE - BITS;
        if (asked[at] != query || listed[at] != candidate) {
            likes[at] = similarity.of(query, candidate);
            asked[at] = query;
            listed[at] = candidate;
        }
        return likes[at];
    }
}
