package dev.textscreen.pipeline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The ranks of entities, known by their ordinals in the list, while the arms of one search report them; of several ranks in one arm the
 * best stays. For one thread.
 */
public final class Ranking {

    private final Set<Integer> identifiers = new HashSet<>();
    private final Map<Integer, Integer> keywordRanks = new HashMap<>();
    private final Map<Integer, Integer> vectorRanks = new HashMap<>();

    /** The id of the entity with an ordinal. */
    public interface Ids {

        String of(int ordinal) throws IOException;
    }

    private record Ranked(int ordinal, Retrieval retrieval) {
    }

    public void identifier(int ordinal) {
        identifiers.add(ordinal);
    }

    /** Takes the ordinals of one keyword search, best first. */
    public void keyword(List<Integer> ordinals) {
        rank(ordinals, keywordRanks);
    }

    /** Takes the ordinals of one vector search, best first. */
    public void vector(List<Integer> ordinals) {
        rank(ordinals, vectorRanks);
    }

    private static void rank(List<Integer> ordinals, Map<Integer, Integer> ranks) {
        for (int i = 0; i < ordinals.size(); i++) {
            ranks.merge(ordinals.get(i), i + 1, Math::min);
        }
    }

    /** All bearers of identifiers, then the best others up to the limit. */
    public List<Candidate> best(int limit, Ids ids) throws IOException {
        List<Candidate> best = new ArrayList<>();
        for (Ranked ranked : sorted()) {
            if (best.size() < identifiers.size() + limit) {
                best.add(new Candidate(ids.of(ranked.ordinal()), ranked.retrieval()));
            }
        }
        return best;
    }

    /** The ordinals of one page. */
    public List<Integer> ordinals(int offset, int limit) {
        return sorted().stream().skip(offset).limit(limit).map(Ranked::ordinal).toList();
    }

    private List<Ranked> sorted() {
        Set<Integer> all = new HashSet<>(identifiers);
        all.addAll(keywordRanks.keySet());
        all.addAll(vectorRanks.keySet());
        List<Ranked> ranked = new ArrayList<>(all.size());
        for (int ordinal : all) {
            ranked.add(new Ranked(ordinal,
                    ReciprocalRankFusion.fuse(identifiers.contains(ordinal), rank(keywordRanks, ordinal), rank(vectorRanks, ordinal))));
        }
        ranked.sort(Comparator.comparingDouble((Ranked one) -> one.retrieval().fused()).reversed().thenComparingInt(Ranked::ordinal));
        return ranked;
    }

    private static OptionalInt rank(Map<Integer, Integer> ranks, int ordinal) {
        Integer rank = ranks.get(ordinal);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
