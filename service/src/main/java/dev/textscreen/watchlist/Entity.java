package dev.textscreen.watchlist;

import java.util.List;
import java.util.Map;

/**
 * A listed entity in the FollowTheMoney model.
 *
 * @param id unique within all datasets
 * @param schema a FollowTheMoney schema name such as {@code Person}, {@code Company}, {@code Vessel}
 * @param caption the name to show
 * @param properties by FollowTheMoney name ({@code name}, {@code alias}, {@code weakAlias}, {@code birthDate}, {@code country},
 *        {@code innCode}, {@code topics}, …); values in the order of the source, never empty lists
 * @param referents ids that were merged into this entity
 * @param firstSeen ISO date or empty
 * @param lastSeen ISO date or empty
 * @param lastChange ISO date or empty
 * @param target whether the entity itself is listed, not only someone near it
 */
public record Entity(String id, String schema, String caption, Map<String, List<String>> properties, List<String> datasets,
        List<String> referents, String firstSeen, String lastSeen, String lastChange, boolean target) {

    public Entity {
        properties = PackedProperties.of(properties);
        datasets = List.copyOf(datasets);
        referents = List.copyOf(referents);
    }

    /** The values of a property, empty where the entity has none. */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }
}
