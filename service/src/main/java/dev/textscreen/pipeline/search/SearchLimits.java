package dev.textscreen.pipeline.search;

/**
 * Bounds of a search.
 *
 * @param candidates that one name's retrieval hands to the matcher, for each dataset
 * @param spellings of names that one text has looked up at most, so that no text takes too much from the others; what is beyond is only
 *        compared with the listed names word for word, and the answer says so
 * @param cachedAnswers how many answers to equal questions are kept, each match of an answer counted like a further answer
 * @param cachedEntities how many listed entities are kept ready for scoring
 */
public record SearchLimits(int candidates, int spellings, int cachedAnswers, int cachedEntities) {
}
