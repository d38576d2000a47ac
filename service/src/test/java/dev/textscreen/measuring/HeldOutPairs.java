package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well scores part pairs of one name from pairs of two, kind by kind: {@code HeldOutPairs [SEED [KIND]]}; with a kind its wrong pairs are
 * printed. The pairs are made by rule from the dictionaries, so nothing is tuned to single ones of them.
 */
public final class HeldOutPairs {

    private static final int EACH = 180;
    private static final int TRIES = 20;
    private static final double THRESHOLD = 0.7;

    private final Matcher matcher;
    private final PairStock stock;

    private HeldOutPairs(Matcher matcher, PairStock stock) {
        this.matcher = matcher;
        this.stock = stock;
    }

    private record Scored(List<String> names, double score) {
    }

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 20261121;
        HeldOutPairs pairs = new HeldOutPairs(MeasuredList.matcher(), new PairStock(seed));
        Map<PairKind, List<Scored>> scored = pairs.all();
        List<Scored> same = gathered(scored, true);
        List<Scored> others = gathered(scored, false);
        System.out.println("| kind | pairs | AUC | right at .7 |\n|---|---|---|---|");
        scored.forEach((kind, found) -> {
            double area = kind.same ? area(found, others) : area(same, found);
            long right = found.stream().filter(pair -> pair.score() >= THRESHOLD == kind.same).count();
            System.out.println(row(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), found.size(), area, right));
        });
        long right = same.stream().filter(pair -> pair.score() >= THRESHOLD).count()
                + others.stream().filter(pair -> pair.score() < THRESHOLD).count();
        System.out.println(row("all", same.size() + others.size(), area(same, others), right));
        if (arguments.length > 1) {
            show(PairKind.valueOf(arguments[1]), scored);
        }
    }

    private static String row(String title, int pairs, double area, long right) {
        return String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f |", title, pairs, area, right / (double) pairs);
    }

    private static void show(PairKind kind, Map<PairKind, List<Scored>> scored) {
        for (Scored pair : scored.getOrDefault(kind, List.of())) {
            if (pair.score() >= THRESHOLD != kind.same) {
                System.out.println(String.format(Locale.ROOT, "%.3f %s", pair.score(), String.join(" | ", pair.names())));
            }
        }
    }

    private Map<PairKind, List<Scored>> all() {
        Map<PairKind, List<Scored>> all = new EnumMap<>(PairKind.class);
        for (PairKind kind : PairKind.values()) {
            Set<List<String>> made = new LinkedHashSet<>();
            for (int tries = 0; tries < EACH * TRIES && made.size() < EACH; tries++) {
                List<String> names = kind.pair(stock);
                if (!names.getFirst().equals(names.getLast())) {
                    made.add(names);
                }
            }
            all.put(kind, made.stream().map(names -> new Scored(names, score(kind.schema, names))).toList());
        }
        return all;
    }

    private double score(String schema, List<String> names) {
        Entity listed = new Entity("held-out", schema, "", Map.of("name", List.of(names.getLast())), List.of(), List.of(), "", "", "",
                true);
        return matcher.value(matcher.prepare(new EntityQuery(schema, Map.of("name", List.of(names.getFirst())))), matcher.prepare(listed));
    }

    private static List<Scored> gathered(Map<PairKind, List<Scored>> scored, boolean same) {
        List<Scored> gathered = new ArrayList<>();
        scored.forEach((kind, found) -> gathered.addAll(kind.same == same ? found : List.of()));
        return gathered;
    }

    /** How often one of the same scores above one of the others, a draw counting half. */
    private static double area(List<Scored> same, List<Scored> others) {
        double won = 0;
        for (Scored pair : same) {
            for (Scored other : others) {
                won += pair.score() > other.score() ? 1 : pair.score() == other.score() ? 0.5 : 0;
            }
        }
        return won / same.size() / others.size();
    }
}
