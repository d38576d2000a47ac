package dev.textscreen.cli.evaluation;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.MatchAnswer;
import dev.textscreen.pipeline.search.MatchOptions;
import dev.textscreen.pipeline.search.WatchlistSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Asks the lists labelled queries, one after the other as {@code POST /match} does, and counts what was right. */
public final class Evaluation {

    /** Results of a query beyond these are not looked at. */
    private static final int RESULTS = 20;
    private static final int LOWEST_PERCENT = 50;
    private static final int HIGHEST_PERCENT = 95;
    private static final int STEP_PERCENT = 5;

    private final WatchlistSearch search;
    private final Set<String> datasets;
    private final double threshold;

    /**
     * @param datasets empty for all
     * @param threshold from which a candidate is a match
     */
    public Evaluation(WatchlistSearch search, Set<String> datasets, double threshold) {
        this.search = search;
        this.datasets = Set.copyOf(datasets);
        this.threshold = threshold;
    }

    public EvaluationReport run(List<LabelledQuery> queries) {
        MatchOptions options = new MatchOptions(datasets, RESULTS, threshold, 0, EntityFilter.ALL, true);
        List<QueryResult> results = new ArrayList<>(queries.size());
        long start = System.nanoTime();
        for (LabelledQuery query : queries) {
            MatchAnswer answer = search.match(query.query(), options);
            results.add(new QueryResult(query, answer.matches(), !answer.degraded().isEmpty()));
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return report(results, milliseconds / queries.size());
    }

    private EvaluationReport report(List<QueryResult> results, double milliseconds) {
        long expecting = results.stream().filter(result -> result.labelled().shouldMatch()).count();
        ThresholdFigures here = ThresholdFigures.of(results, threshold);
        List<ThresholdFigures> table = IntStream.iterate(LOWEST_PERCENT, p -> p <= HIGHEST_PERCENT, p -> p + STEP_PERCENT)
                .mapToObj(percent -> ThresholdFigures.of(results, percent / 100.0)).toList();
        return new EvaluationReport(results.size(), expecting, within(results, 1, expecting), within(results, 5, expecting), here,
                results.stream().mapToLong(result -> result.wrong(threshold).size()).sum(),
                results.stream().filter(QueryResult::degraded).count(), milliseconds, table, mistakes(results));
    }

    private static Optional<Double> within(List<QueryResult> results, int places, long expecting) {
        return ThresholdFigures.share(results.stream().filter(result -> result.place() > 0 && result.place() <= places).count(), expecting);
    }

    private List<Mistake> mistakes(List<QueryResult> results) {
        List<Mistake> mistakes = new ArrayList<>();
        for (QueryResult result : results) {
            if (result.labelled().shouldMatch() && !result.recognized(threshold)) {
                mistakes.add(Mistake.missed(result));
            }
            result.wrong(threshold).forEach(match -> mistakes.add(Mistake.falseMatch(result, match)));
        }
        return mistakes;
    }
}
