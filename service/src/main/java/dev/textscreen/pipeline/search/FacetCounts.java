package dev.textscreen.pipeline.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each facet that was asked for, how many of the entities of a search have each value. */
public record FacetCounts(Map<Facet, Map<String, Long>> values) {

    public static final FacetCounts NONE = new FacetCounts(Map.of());

    private static final int MOST_VALUES = 1_000;
    private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::entities).reversed().thenComparing(Count::value);

    /** A value and how many entities have it. */
    public record Count(String value, long entities) {
    }

    public FacetCounts {
        values = Map.copyOf(values);
    }

    /** What two lists have together. */
    public FacetCounts plus(FacetCounts other) {
        Map<Facet, Map<String, Long>> sum = new EnumMap<>(Facet.class);
        values.forEach((facet, counts) -> sum.put(facet, new HashMap<>(counts)));
        other.values.forEach((facet, counts) -> counts
                .forEach((value, count) -> sum.computeIfAbsent(facet, unused -> new HashMap<>()).merge(value, count, Long::sum)));
        return new FacetCounts(sum);
    }

    /** The values of a facet, the most frequent first, of equally frequent ones by name. */
    public List<Count> of(Facet facet) {
        return values.getOrDefault(facet, Map.of()).entrySet().stream().map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST).limit(MOST_VALUES).toList();
    }
}
