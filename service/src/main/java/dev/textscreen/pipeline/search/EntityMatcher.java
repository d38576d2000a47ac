package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;

/** Scores listed entities against what is asked; both sides are prepared once and then compared often. Thread-safe. */
public interface EntityMatcher {

    /** A question made ready for scoring; it serves one thread at a time. */
    interface Asked {
    }

    /** A listed entity made ready for scoring. */
    interface Listed {

        Entity entity();
    }

    Asked ask(EntityQuery query);

    Listed list(Entity entity);

    /** The score's value alone, for ranking many candidates. */
    double value(Asked asked, Listed listed);

    /** The same value with its explanations. */
    Score score(Asked asked, Listed listed);
}
