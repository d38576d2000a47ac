package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;

/** A listed entity with its score against a query; {@code match} where the score reaches the threshold. */
public record Match(Entity entity, Score score, boolean match, Retrieval retrieval) {
}
