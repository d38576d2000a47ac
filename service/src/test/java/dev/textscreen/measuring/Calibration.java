package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.Candidate;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Of the candidates that were given a score, how many are right: {@code Calibration SVG [LIST]}. Half of the questions are listed names
 * changed in a known way, half are strangers; the best candidate of each question counts.
 * A line is fitted to one half of the answers; the tables and the plot are of the other half.
 */
public final class Calibration {

    private static final int EACH = 150;
    private static final int CANDIDATES = 30;
    private static final double THRESHOLD = 0.7;

    private final SearchEngine engine;
    private final EntityMatcher matcher;
    private final Map<String, EntityMatcher.Listed> listed = new HashMap<>();

    private Calibration(SearchEngine engine, EntityMatcher matcher) {
        this.engine = engine;
        this.matcher = matcher;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        List<ScoredAnswer> all = new ArrayList<>();
        MeasuredList list = MeasuredList.open(words.subList(1, words.size()));
        EntityMatcher matcher = new WatchlistMatcher(MeasuredList.matcher());
        try (SearchEngine engine = new LuceneIndexFormat(list.analyzer(), new HashedNgramEmbedder()).open(list.index())) {
            Questions questions = new Questions(list.entities(), list.analyzer(), 20260713);
            List<Question> asked = new ArrayList<>(questions.changed(EACH));
            asked.addAll(questions.strangers(asked.size()));
            Calibration calibration = new Calibration(engine, matcher);
            asked.forEach(question -> all.addAll(calibration.answers(question)));
        }
        PlattFit fit = PlattFit.of(half(all, 0));
        List<ScoredAnswer> heldOut = half(all, 1);
        List<ScoredAnswer> fitted = heldOut.stream().map(fit::apply).toList();
        System.out.println(String.format(Locale.ROOT, "fitted on one half: slope %.3f, offset %.3f", fit.slope(), fit.offset()));
        ReliabilityPlot plot = new ReliabilityPlot(heldOut);
        System.out.println("the other half as scored\n" + plot.table() + atThreshold(heldOut));
        System.out.println("the other half as fitted\n" + new ReliabilityPlot(fitted).table() + atThreshold(fitted));
        Files.writeString(Path.of(words.getFirst()), plot.svg());
    }

    private static List<ScoredAnswer> half(List<ScoredAnswer> all, int parity) {
        return IntStream.range(0, all.size()).filter(i -> i % 2 == parity).mapToObj(all::get).toList();
    }

    private static String atThreshold(List<ScoredAnswer> answers) {
        List<ScoredAnswer> listed = answers.stream().filter(answer -> !answer.question().bearers().isEmpty()).toList();
        List<ScoredAnswer> strangers = answers.stream().filter(answer -> answer.question().bearers().isEmpty()).toList();
        return String.format(Locale.ROOT, "%nat %.1f: listed names matched %.3f, strangers matched %.3f", THRESHOLD,
                listed.stream().mapToDouble(answer -> answer.right() && answer.score() >= THRESHOLD ? 1 : 0).average().orElse(0),
                strangers.stream().mapToDouble(answer -> answer.score() >= THRESHOLD ? 1 : 0).average().orElse(0));
    }

    /** The best candidate, where there is one. */
    private List<ScoredAnswer> answers(Question question) {
        EntityMatcher.Asked asked = matcher.ask(question.query());
        ScoredAnswer best = null;
        CandidateQuery wanted = new CandidateQuery(ListedPeople.asked(question.name()), List.of(), EntityFilter.ALL, CANDIDATES, true);
        for (Candidate candidate : engine.candidates(wanted, SearchListener.NONE).candidates()) {
            double score = matcher.value(asked,
                    listed.computeIfAbsent(candidate.id(), id -> matcher.list(engine.entity(id).orElseThrow())));
            if (best == null || score > best.score()) {
                best = new ScoredAnswer(question, candidate.id(), score);
            }
        }
        return best == null ? List.of() : List.of(best);
    }
}
