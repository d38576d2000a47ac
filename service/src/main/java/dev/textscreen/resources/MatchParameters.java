package dev.textscreen.resources;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.MatchOptions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;

/** The query parameters of {@code POST /match}, with yente's names. */
record MatchParameters(MultivaluedMap<String, String> given) {

    private static final int MOST_RESULTS = 500;
    private static final int USUAL_RESULTS = 5;
    private static final double USUAL_CUTOFF = 0.5;

    /** @param usualThreshold where none is given */
    MatchOptions options(Set<String> lists, double usualThreshold) {
        Parameters.oneOf("algorithm", given.getFirst("algorithm"), AlgorithmsResource.NAMES);
        EntityFilter filter = new EntityFilter(Set.of(), Set.copyOf(all("exclude_schema")), Set.copyOf(all("topics")), Set.of(), Set.of(),
                Set.copyOf(all("exclude_entity_ids")), Parameters.date("changed_since", given.getFirst("changed_since")), false);
        return new MatchOptions(lists, Parameters.whole("limit", given.getFirst("limit"), USUAL_RESULTS, 1, MOST_RESULTS),
                Parameters.share("threshold", given.getFirst("threshold"), usualThreshold),
                Parameters.share("cutoff", given.getFirst("cutoff"), USUAL_CUTOFF), filter, true);
    }

    private List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }
}
