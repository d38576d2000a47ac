package dev.textscreen.pipeline.search;

import java.util.Set;

/**
 * How a match question is to be answered.
 *
 * @param datasets the lists to search; empty for all
 * @param limit how many results at most
 * @param threshold the score, within 0 and 1, from which a candidate is a match
 * @param cutoff the score under which a candidate is not shown
 * @param vectors whether vector retrieval takes part
 */
public record MatchOptions(Set<String> datasets, int limit, double threshold, double cutoff, EntityFilter filter, boolean vectors) {

    public MatchOptions {
        datasets = Set.copyOf(datasets);
    }

    /** The same without vector retrieval. */
    MatchOptions byWords() {
        return new MatchOptions(datasets, limit, threshold, cutoff, filter, false);
    }
}
