package dev.textscreen.resources;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.watchlist.FtmSchema;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The query parameters of {@code GET /search}, with yente's names. */
record SearchParameters(MultivaluedMap<String, String> given) {

    private static final int USUAL_RESULTS = 10;
    private static final int MOST_RESULTS = 500;
    static final int FARTHEST = 9_500;
    private static final List<String> FACETS = Arrays.stream(Facet.values()).map(facet -> facet.name().toLowerCase(Locale.ROOT)).toList();

    /** The search of all lists together. */
    EntitySearch search() {
        if (given.getOrDefault("sort", List.of()).stream().anyMatch(sort -> !sort.isEmpty())) {
            throw ProblemException.field("sort", "is not supported: what fits best comes first, and everything in the order of the list");
        }
        Parameters.flag("simple", given.getFirst("simple"));
        String words = given.containsKey("q") ? given.getFirst("q") : "";
        return new EntitySearch(words, Parameters.flag("fuzzy", given.getFirst("fuzzy")), filter(), facets(),
                Parameters.whole("offset", given.getFirst("offset"), 0, 0, FARTHEST),
                Parameters.whole("limit", given.getFirst("limit"), USUAL_RESULTS, 0, MOST_RESULTS));
    }

    private EntityFilter filter() {
        Parameters.oneOf("filter_op", given.getFirst("filter_op"), List.of("OR", "AND"));
        return new EntityFilter(schemas(), set("exclude_schema"), set("topics"), countries(), set("datasets"), Set.of(),
                Parameters.date("changed_since", given.getFirst("changed_since")), "AND".equals(given.getFirst("filter_op")));
    }

    /** Each schema with all that are a kind of it. */
    private Set<String> schemas() {
        Set<String> schemas = new HashSet<>();
        for (String schema : set("schema")) {
            Set<String> kinds = FtmSchema.kindsOf(schema);
            if (kinds.isEmpty()) {
                return Set.of();
            }
            schemas.addAll(kinds);
        }
        return schemas;
    }

    private Set<String> countries() {
        return set("countries").stream().map(country -> country.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private Set<Facet> facets() {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (String name : given.getOrDefault("facets", FACETS)) {
            Parameters.oneOf("facets", name, FACETS);
            if (!name.isEmpty()) {
                facets.add(Facet.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return facets;
    }

    private Set<String> set(String name) {
        return given.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
