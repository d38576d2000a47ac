package dev.textscreen.pipeline.search;

import java.util.Set;

/**
 * Which entities of a list are asked for; an empty set asks for all.
 *
 * @param schemas one of these, by exact name
 * @param excludedSchemas none of these
 * @param topics at least one of these
 * @param countries at least one of these codes, in lower case, in any of the entity's country properties
 * @param datasets at least one of these among the datasets that the entity says it comes from
 * @param excludedIds none of these ids
 * @param changedSince an ISO date on which or after which the entity changed last; empty for any
 * @param each whether every one of the topics, countries and datasets is asked for, not only one of each
 */
public record EntityFilter(Set<String> schemas, Set<String> excludedSchemas, Set<String> topics, Set<String> countries,
        Set<String> datasets, Set<String> excludedIds, String changedSince, boolean each) {

    public static final EntityFilter ALL = new EntityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", false);

    public EntityFilter {
        schemas = Set.copyOf(schemas);
        excludedSchemas = Set.copyOf(excludedSchemas);
        topics = Set.copyOf(topics);
        countries = Set.copyOf(countries);
        datasets = Set.copyOf(datasets);
        excludedIds = Set.copyOf(excludedIds);
    }

    public EntityFilter withSchemas(Set<String> others) {
        return new EntityFilter(others, excludedSchemas, topics, countries, datasets, excludedIds, changedSince, each);
    }
}
