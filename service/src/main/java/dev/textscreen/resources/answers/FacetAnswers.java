package dev.textscreen.resources.answers;

import dev.textscreen.api.FacetJson;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import dev.textscreen.watchlist.TopicNames;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;

/** Facets as yente names and labels them. */
public final class FacetAnswers {

    private final TopicNames topics;
    private final Map<String, String> titles;

    /** @param titles by name, for the lists that config.yml gives one */
    public FacetAnswers(TopicNames topics, Map<String, String> titles) {
        this.topics = topics;
        this.titles = Map.copyOf(titles);
    }

    /** By name, each facet that was asked for. */
    public Map<String, FacetJson> facets(Set<Facet> asked, FacetCounts counts) {
        Map<String, FacetJson> facets = new TreeMap<>();
        for (Facet facet : asked) {
            facets.put(Wire.name(facet), new FacetJson(label(facet), counts.of(facet).stream()
                    .map(count -> new FacetJson.Value(count.value(), label(facet, count.value()), count.entities())).toList()));
        }
        return facets;
    }

    private static String label(Facet facet) {
        return switch (facet) {
            case COUNTRIES -> "Countries";
            case TOPICS -> "Topics";
            case DATASETS -> "Data sources";
        };
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case COUNTRIES -> country(value);
            case TOPICS -> topics.of(value);
            case DATASETS -> titles.getOrDefault(value, value);
        };
    }

    /** The JDK answers a code that it does not know with the code in capitals. */
    private static String country(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        String name = Locale.of("", capitals).getDisplayCountry(Locale.ENGLISH);
        return name.equals(capitals) ? code : name;
    }
}
