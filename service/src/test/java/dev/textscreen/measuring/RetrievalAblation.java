package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.lucene.ArmSearch;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What each arm of the retrieval adds and costs: {@code RetrievalAblation [LIST]}. For all arms, for all without one and for some alone, the
 * share of changed names whose bearer is among the ten best candidates by fused rank, among the thirty that are scored, and among the ten
 * best by score; and the processor time of the retrieval.
 */
public final class RetrievalAblation {

    private static final int EACH = 100;
    private static final int CANDIDATES = 30;
    private static final int SHOWN = 10;

    private final ArmSearch search;
    private final EntityMatcher matcher;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, EntityMatcher.Listed> listed = new HashMap<>();

    /** The arms that take part. */
    private record Arms(String title, Set<TermKind> kinds, boolean vectors) {
    }

    /** Counts over all questions. */
    private record Figures(double fused, double candidates, double scored, double microseconds) {
    }

    private RetrievalAblation(MeasuredList list, ArmSearch search) throws IOException {
        this.search = search;
        this.matcher = new WatchlistMatcher(MeasuredList.matcher());
        list.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    public static void main(String[] arguments) throws IOException {
        MeasuredList list = MeasuredList.open(List.of(arguments));
        List<Question> questions = new Questions(list.entities(), list.analyzer(), 20260714).changed(EACH);
        System.out.printf(Locale.ROOT, "%s: %d entities, %d questions%n", list.title(), list.entities().size(), questions.size());
        System.out.println("| arms | recall@10 by rank | recall@30 by rank | recall@10 by score | µs |\n|---|---|---|---|---|");
        try (ArmSearch search = new ArmSearch(list)) {
            RetrievalAblation ablation = new RetrievalAblation(list, search);
            ablation.figures(questions, arms().getFirst());
            for (Arms arms : arms()) {
                Figures figures = ablation.figures(questions, arms);
                System.out.printf(Locale.ROOT, "| %s | %.4f | %.4f | %.4f | %.0f |%n", arms.title(), figures.fused(), figures.candidates(),
                        figures.scored(), figures.microseconds());
            }
        }
    }

    private static List<Arms> arms() {
        Set<TermKind> all = EnumSet.of(TermKind.TOKEN, TermKind.NEAR, TermKind.SKELETON, TermKind.JOINED);
        List<Arms> arms = new ArrayList<>(List.of(new Arms("all", all, true), new Arms("without vectors", all, false)));
        for (TermKind kind : all) {
            Set<TermKind> others = EnumSet.copyOf(all);
            others.remove(kind);
            arms.add(new Arms("without " + kind.name().toLowerCase(Locale.ROOT), others, true));
        }
        Set<TermKind> few = EnumSet.of(TermKind.TOKEN, TermKind.NEAR, TermKind.SKELETON);
        arms.add(new Arms("without joined and vectors", few, false));
        arms.add(new Arms("tokens alone", EnumSet.of(TermKind.TOKEN), false));
        arms.add(new Arms("vectors alone", EnumSet.noneOf(TermKind.class), true));
        return arms;
    }

    private Figures figures(List<Question> questions, Arms arms) throws IOException {
        int[] hits = new int[3];
        double[] took = new double[questions.size()];
        for (int i = 0; i < took.length; i++) {
            Question question = questions.get(i);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<String> found = search.find(question.name(), arms.kinds(), arms.vectors(), CANDIDATES);
            took[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
            hits[0] += among(found, question);
            hits[1] += found.stream().anyMatch(question.bearers()::contains) ? 1 : 0;
            hits[2] += among(byScore(question, found), question);
        }
        Arrays.sort(took);
        double all = questions.size();
        return new Figures(hits[0] / all, hits[1] / all, hits[2] / all, took[took.length / 2]);
    }

    private static int among(List<String> ids, Question question) {
        return ids.stream().limit(SHOWN).anyMatch(question.bearers()::contains) ? 1 : 0;
    }

    private List<String> byScore(Question question, List<String> found) {
        EntityMatcher.Asked asked = matcher.ask(question.query());
        Map<String, Double> scores = new HashMap<>();
        found.forEach(id -> scores.put(id, matcher.value(asked, listed.computeIfAbsent(id, this::prepared))));
        return found.stream().sorted(Comparator.comparing((String id) -> -scores.getOrDefault(id, 0.0))).toList();
    }

    private EntityMatcher.Listed prepared(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalStateException("no entity " + id);
        }
        return matcher.list(entity);
    }
}
