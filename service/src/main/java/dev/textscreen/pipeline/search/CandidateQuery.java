package dev.textscreen.pipeline.search;

import java.util.List;

/**
 * What an engine looks for.
 *
 * @param names of several readings, the best rank that any finds counts
 * @param identifiers in any way of writing
 * @param limit how many candidates at most, those with an identifier not counted
 * @param vectors whether the vector arm takes part
 */
public record CandidateQuery(AskedNames names, List<String> identifiers, EntityFilter filter, int limit, boolean vectors) {

    /** How many names a search by words takes for each candidate, since several of one entity may stand near each other. */
    public static final int NAMES_BY_WORDS = 2;
    /** How many a search by vector takes, where the names of one entity stand nearer still. */
    public static final int NAMES_BY_VECTOR = 3;

    public CandidateQuery {
        identifiers = List.copyOf(identifiers);
    }
}
