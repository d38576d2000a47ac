package dev.textscreen.pipeline.search;

/**
 * Bounds of a search.
 *
 * @param candidates that one name's retrieval hands to the matcher, for each dataset
 * @param cachedAnswers how many answers to equal questions are kept
 * @param cachedEntities how many listed entities are kept ready for scoring
 */
public record SearchLimits(int candidates, int cachedAnswers, int cachedEntities) {
}
