package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.EntityQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name to look for, and who bears it.
 *
 * @param bearers ids of the listed entities that are right; empty where nobody on the list is meant
 */
record Question(NameChange change, String schema, String name, Set<String> bearers) {

    EntityQuery query() {
        return new EntityQuery(schema, Map.of("name", List.of(name)));
    }
}
