package dev.textscreen.watchlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entity while a reader is still collecting its values; values keep their order, blank and repeated ones are left out. */
public final class EntityDraft {

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    public EntityDraft(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    public EntityDraft add(String property, String value) {
        String stripped = value.strip();
        if (!stripped.isEmpty()) {
            properties.computeIfAbsent(property, unused -> new LinkedHashSet<>()).add(stripped);
        }
        return this;
    }

    public EntityDraft addAll(String property, Iterable<String> values) {
        values.forEach(value -> add(property, value));
        return this;
    }

    public boolean has(String property) {
        return properties.containsKey(property);
    }

    /**
     * The finished entity, captioned by its first name, listed itself.
     *
     * @param dataset that the source says it is of, empty where the source is one list and names none
     */
    public Entity build(String dataset) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        properties.forEach((property, set) -> values.put(property, new ArrayList<>(set)));
        return new Entity(id, schema, caption(values), values, dataset.isEmpty() ? List.of() : List.of(dataset), List.of(), "", "",
                first(values, "modifiedAt"), true);
    }

    private String caption(Map<String, List<String>> values) {
        for (String property : FtmSchema.NAME_PROPERTIES) {
            String name = first(values, property);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return id;
    }

    private static String first(Map<String, List<String>> values, String property) {
        return values.getOrDefault(property, List.of("")).getFirst();
    }
}
