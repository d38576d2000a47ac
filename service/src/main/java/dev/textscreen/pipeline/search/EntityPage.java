package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;
import java.util.List;

/** One page of a search, how many entities there are in all, and how many of them have what. */
public record EntityPage(List<Entity> entities, long total, FacetCounts facets) {

    public EntityPage {
        entities = List.copyOf(entities);
    }
}
