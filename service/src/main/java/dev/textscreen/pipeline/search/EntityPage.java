package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;
import java.util.List;

/** One page of a search, and how many entities there are in all. */
public record EntityPage(List<Entity> entities, long total) {

    public EntityPage {
        entities = List.copyOf(entities);
    }
}
