package dev.textscreen.cli.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The figures of an evaluation.
 *
 * @param queries how many were asked
 * @param expecting how many of them have an expected entity
 * @param recallAt1 the share of those whose expected entity came first, whatever its score
 * @param atThreshold the figures at the threshold that the evaluation was run with
 * @param falseMatches entities that matched at that threshold and are not expected
 * @param degraded queries that could not be asked in full
 * @param millisecondsPerQuery the mean, one query after the other
 */
public record EvaluationReport(int queries, long expecting, Optional<Double> recallAt1, Optional<Double> recallAt5,
        ThresholdFigures atThreshold,
        long falseMatches, long degraded, double millisecondsPerQuery, List<ThresholdFigures> thresholds, List<Mistake> mistakes) {

    public EvaluationReport {
        thresholds = List.copyOf(thresholds);
        mistakes = List.copyOf(mistakes);
    }
}
