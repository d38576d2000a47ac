package dev.textscreen.pipeline.decision.rules;

/** A score within bounds, both included. */
public record ScoreRange(double from, double to) {

    boolean holds(double score) {
        return score >= from && score <= to;
    }
}
