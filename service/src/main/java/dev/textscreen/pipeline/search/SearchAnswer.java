package dev.textscreen.pipeline.search;

import java.util.List;

/**
 * What the lists hold for a text.
 *
 * @param matches best first; those under the threshold too, as far as an analyst would want to see them
 * @param candidates how many listed entities were scored
 * @param indexVersion the versions of all indexes that were asked
 * @param degraded what could not be asked, such as {@code search.vector}; empty when all went well
 */
public record SearchAnswer(List<MentionMatch> matches, int candidates, String indexVersion, List<String> degraded) {

    public SearchAnswer {
        matches = List.copyOf(matches);
        degraded = List.copyOf(degraded);
    }
}
