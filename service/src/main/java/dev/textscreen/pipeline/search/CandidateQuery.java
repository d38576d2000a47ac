package dev.textscreen.pipeline.search;

import java.util.List;

/**
 * What an engine looks for.
 *
 * @param names spellings of one name in any script; the best rank that any of them finds counts
 * @param identifiers in any way of writing
 * @param limit how many candidates at most, those with an identifier not counted
 * @param vectors whether the vector arm takes part
 */
public record CandidateQuery(List<String> names, List<String> identifiers, EntityFilter filter, int limit, boolean vectors) {

    public CandidateQuery {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }
}
