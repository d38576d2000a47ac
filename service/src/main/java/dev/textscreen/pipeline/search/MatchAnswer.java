package dev.textscreen.pipeline.search;

import java.util.List;

/**
 * The entities that may be the one asked for, best first.
 *
 * @param total how many candidates reached the cutoff, shown or not
 * @param candidates how many candidates were scored
 * @param indexVersion the versions of the indexes that were asked
 * @param degraded what could not be asked; empty when all went well
 */
public record MatchAnswer(List<Match> matches, int total, int candidates, String indexVersion, List<String> degraded) {

    public MatchAnswer {
        matches = List.copyOf(matches);
        degraded = List.copyOf(degraded);
    }
}
