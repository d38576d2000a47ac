package dev.textscreen;

import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.PreparedEntity;
import dev.textscreen.pipeline.search.matching.PreparedQuery;
import dev.textscreen.watchlist.Entity;

/** The matcher as the search of the lists asks it. */
final class ListedMatcher implements EntityMatcher {

    private final Matcher matcher;

    ListedMatcher(Matcher matcher) {
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

    public double value(Asked asked, Listed listed) {
        return matcher.value(((AskedQuery) asked).query(), ((ListedEntity) listed).prepared());
    }

    @Override
    public Score score(Asked asked, Listed listed) {
        return matcher.score(((AskedQuery) asked).query(), ((ListedEntity) listed).prepared());
    }
}
