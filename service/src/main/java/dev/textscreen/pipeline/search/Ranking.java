package dev.textscreen.pipeline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ranks of entities, known by their ordinals in the list, while the arms of one search report them; of several ranks in one arm the
 * best stays. For one thread.
 */
public final class Ranking {

    private final Map<Integer, Ranks> all = new HashMap<>();
    private int identified;

    /** The entity with an ordinal. */
    public interface Ids {

        ListedId of(int ordinal) throws IOException;
    }

    /** The ranks of one entity, from 1; 0 as long as an arm has not reported it. */
    private static final class Ranks {

        private final int ordinal;
        private boolean identifier;
        private int keyword;
        private int vector;
        private double fused;

        Ranks(int ordinal) {
            this.ordinal = ordinal;
        }

        int ordinal() {
            return ordinal;
        }

        double fused() {
            return fused;
        }

        Ranks fuse() {
            fused = ReciprocalRankFusion.value(identifier, keyword, vector);
            return this;
        }

        Retrieval retrieval() {
            return new Retrieval(identifier, rank(keyword), rank(vector), fused);
        }

        private static OptionalInt rank(int rank) {
            return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
        }
    }

    public void identifier(int ordinal) {
        Ranks ranks = of(ordinal);
        identified += ranks.identifier ? 0 : 1;
        ranks.identifier = true;
    }

    /** Takes the ordinals of one keyword search, best first. */
    public void keyword(List<Integer> ordinals) {
        for (int i = 0; i < ordinals.size(); i++) {
            Ranks ranks = of(ordinals.get(i));
            ranks.keyword = better(ranks.keyword, i + 1);
        }
    }

    /** Takes the ordinals of one vector search, best first. */
    public void vector(List<Integer> ordinals) {
        for (int i = 0; i < ordinals.size(); i++) {
            Ranks ranks = of(ordinals.get(i));
            ranks.vector = better(ranks.vector, i + 1);
        }
    }

    private Ranks of(Integer ordinal) {
        return all.computeIfAbsent(ordinal, Ranks::new);
    }

    private static int better(int known, int rank) {
        return known == 0 ? rank : Math.min(known, rank);
    }

    /** All bearers of identifiers, then the best others up to the limit. */
    public List<Candidate> best(int limit, Ids ids) throws IOException {
        List<Candidate> best = new ArrayList<>();
        for (Ranks ranks : sorted()) {
            if (best.size() < identified + limit) {
                best.add(new Candidate(ids.of(ranks.ordinal), ranks.retrieval()));
            }
        }
        return best;
    }

    /** The ordinals of one page. */
    public List<Integer> ordinals(int offset, int limit) {
        return sorted().stream().skip(offset).limit(limit).map(Ranks::ordinal).toList();
    }

    private List<Ranks> sorted() {
        return all.values().stream().map(Ranks::fuse).sorted(Comparator.comparingDouble(Ranks::fused).reversed()
                .thenComparingInt(Ranks::ordinal)).toList();
    }
}
