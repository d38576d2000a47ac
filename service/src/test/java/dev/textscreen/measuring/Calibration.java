package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.Candidate;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityMatcher;
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
import java.util.Map;

/**
 * Of the candidates that were given a score, how many are right: {@code Calibration SVG [LIST]}. Half of the questions are listed names
 * changed in a known way, half are strangers; the best candidate of each question counts.
 */
public final class Calibration {

    private static final int EACH = 150;
    private static final int CANDIDATES = 30;

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
        ReliabilityPlot plot = new ReliabilityPlot(all);
        System.out.println(plot.table());
        Files.writeString(Path.of(words.getFirst()), plot.svg());
    }

    /** The best candidate, where there is one. */
    private List<ScoredAnswer> answers(Question question) {
        EntityMatcher.Asked asked = matcher.ask(question.query());
        ScoredAnswer best = null;
        CandidateQuery wanted = new CandidateQuery(List.of(question.name()), List.of(), EntityFilter.ALL, CANDIDATES, true);
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
