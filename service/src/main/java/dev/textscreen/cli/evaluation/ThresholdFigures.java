package dev.textscreen.cli.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How the answers stand when matches are taken from this score on; a share of nothing is absent.
 *
 * @param precision the share of right ones among all matches
 * @param recall the share of the queries with an expected entity that match it
 * @param falseMatchRate the share of the queries that should not match, but do
 */
public record ThresholdFigures(double threshold, Optional<Double> precision, Optional<Double> recall, Optional<Double> falseMatchRate) {

    static ThresholdFigures of(List<QueryResult> results, double threshold) {
        List<QueryResult> expecting = results.stream().filter(result -> result.labelled().shouldMatch()).toList();
        List<QueryResult> clear = results.stream().filter(result -> !result.labelled().shouldMatch()).toList();
        long recognized = expecting.stream().filter(result -> result.recognized(threshold)).count();
        long wrong = results.stream().mapToLong(result -> result.wrong(threshold).size()).sum();
        long alarmed = clear.stream().filter(result -> !result.wrong(threshold).isEmpty()).count();
        return new ThresholdFigures(threshold, share(recognized, recognized + wrong), share(recognized, expecting.size()),
                share(alarmed, clear.size()));
    }

    static Optional<Double> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }
}
