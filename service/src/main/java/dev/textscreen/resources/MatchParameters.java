package dev.textscreen.resources;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.MatchOptions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The query parameters of {@code POST /match}, with yente's names. */
record MatchParameters(MultivaluedMap<String, String> given) {

    private static final int MOST_RESULTS = 500;
    private static final int USUAL_RESULTS = 5;
    private static final double USUAL_CUTOFF = 0.5;

    /** The lists of the path without those that the parameters leave out. */
    Set<String> narrow(Set<String> lists, DatasetNames datasets) {
        Set<String> wanted = new HashSet<>(lists);
        List<String> included = all("include_dataset");
        if (!included.isEmpty()) {
            wanted.retainAll(datasets.known("include_dataset", included));
        }
        wanted.removeAll(Set.copyOf(all("exclude_dataset")));
        return wanted;
    }

    /** @param usualThreshold where none is given */
    MatchOptions options(Set<String> lists, double usualThreshold) {
        Parameters.oneOf("algorithm", given.getFirst("algorithm"), AlgorithmsResource.NAMES);
        EntityFilter filter = new EntityFilter(Set.of(), Set.copyOf(all("exclude_schema")), Set.copyOf(all("topics")), Set.of(),
                Set.copyOf(all("exclude_entity_ids")), Parameters.date("changed_since", given.getFirst("changed_since")));
        return new MatchOptions(lists, Parameters.whole("limit", given.getFirst("limit"), USUAL_RESULTS, 1, MOST_RESULTS),
                Parameters.share("threshold", given.getFirst("threshold"), usualThreshold),
                Parameters.share("cutoff", given.getFirst("cutoff"), USUAL_CUTOFF), filter, true);
    }

    private List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }
}
