package dev.textscreen.metrics;

/**
 * The journal of decisions, in bytes.
 *
 * @param behind what the database has not taken over yet
 */
public record JournalFigures(long used, long limit, long behind) {
}
