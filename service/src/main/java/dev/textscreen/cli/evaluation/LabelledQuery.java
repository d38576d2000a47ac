package dev.textscreen.cli.evaluation;

import dev.textscreen.pipeline.search.EntityQuery;
import java.util.List;
import java.util.Set;

/**
 * A query with the answer that is right.
 *
 * @param line of the file, from 1
 * @param expected ids that are all right; empty where nothing should match
 */
public record LabelledQuery(long line, EntityQuery query, Set<String> expected) {

    public LabelledQuery {
        expected = Set.copyOf(expected);
    }

    boolean shouldMatch() {
        return !expected.isEmpty();
    }

    String name() {
        List<String> names = query.values("name");
        return names.isEmpty() ? "" : names.getFirst();
    }
}
