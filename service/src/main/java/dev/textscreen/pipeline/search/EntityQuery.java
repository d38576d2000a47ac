package dev.textscreen.pipeline.search;

import java.util.List;
import java.util.Map;

/** What is looked for, in the same model as a listed entity: a FollowTheMoney schema and properties ({@code name}, {@code birthDate}, …). */
public record EntityQuery(String schema, Map<String, List<String>> properties) {

    public EntityQuery {
        properties = Map.copyOf(properties);
    }

    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }
}
