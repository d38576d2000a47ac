package dev.textscreen.pipeline.search;

import java.util.List;

/** The calibrated likelihood, within 0 and 1, that two records mean the same entity, and why. */
public record Score(double value, List<Explanation> explanations) {

    public Score {
        explanations = List.copyOf(explanations);
    }
}
