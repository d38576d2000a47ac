package dev.textscreen.pipeline.search;

/**
 * One feature's part in a score.
 *
 * @param feature the wire name of a {@link Feature}, as listed by {@code GET /algorithms}
 * @param score the feature's own value, within -1 and 1
 * @param share what it added to, or took from, the final score
 * @param query the part of the query it looked at, empty where none
 * @param candidate the part of the candidate it looked at, empty where none
 * @param detail one plain sentence for an analyst
 */
public record Explanation(String feature, double score, double share, String query, String candidate, String detail) {

    boolean of(Feature any) {
        return feature.equals(any.wireName());
    }
}
