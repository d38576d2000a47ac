package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.watchlist.Entity;

/** The matcher as the search of watchlists asks it. */
public final class WatchlistMatcher implements EntityMatcher {

    private final Matcher matcher;

    public WatchlistMatcher(Matcher matcher) {
        this.matcher = matcher;
    }

    private record AskedQuery(PreparedQuery query) implements Asked {
    }

    private record ListedEntity(Entity entity, PreparedEntity prepared) implements Listed {
    }

    @Override
    public Asked ask(EntityQuery query) {
        return new AskedQuery(matcher.prepare(query));
    }

    @Override
    public Listed list(Entity entity) {
        return new ListedEntity(entity, matcher.prepare(entity));
    }

    @Override
    public double value(Asked asked, Listed listed) {
        return matcher.value(query(asked), entity(listed));
    }

    @Override
    public Score score(Asked asked, Listed listed) {
        return matcher.score(query(asked), entity(listed));
    }

    private static PreparedQuery query(Asked asked) {
        if (asked instanceof AskedQuery own) {
            return own.query();
        }
        throw new IllegalArgumentException("prepared by another matcher");
    }

    private static PreparedEntity entity(Listed listed) {
        if (listed instanceof ListedEntity own) {
            return own.prepared();
        }
        throw new IllegalArgumentException("prepared by another matcher");
    }
}
