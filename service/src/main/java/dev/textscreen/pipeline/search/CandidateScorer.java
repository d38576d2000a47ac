package dev.textscreen.pipeline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Retrieves candidates for a question from open indexes and has them scored. Listed entities are kept ready in a bounded cache. */
final class CandidateScorer {

    static final Retrieval EXACT_NAME = ReciprocalRankFusion.fuse(false, OptionalInt.of(1), OptionalInt.empty());

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> match.score().value())
            .thenComparingDouble(match -> match.retrieval().fused()).reversed().thenComparing(match -> match.entity().id());

    private final EntityMatcher matcher;
    private final int limit;
    private final Cache<ListedKey, EntityMatcher.Listed> listed;

    private record ListedKey(String version, String id) {
    }

    /** Scored candidates, best first. */
    record Scored(List<Match> matches, Set<String> degraded) {
    }

    CandidateScorer(EntityMatcher matcher, SearchLimits limits) {
        this.matcher = matcher;
        this.limit = limits.candidates();
        this.listed = Caffeine.newBuilder().maximumSize(limits.cachedEntities()).recordStats().build();
    }

    CacheStats cacheStats() {
        return listed.stats();
    }

    Scored score(EntityQuery query, MatchOptions options, List<OpenIndex> indexes) {
        CandidateQuery wanted = Questions.candidates(query, options, limit);
        EntityMatcher.Asked asked = matcher.ask(query);
        Map<String, Match> matches = new LinkedHashMap<>();
        Set<String> degraded = new LinkedHashSet<>();
        for (OpenIndex index : indexes) {
            try {
                Candidates found = index.engine().candidates(wanted);
                degraded.addAll(found.degraded());
                for (Candidate candidate : found.candidates()) {
                    score(asked, candidate, index, options.threshold())
                            .ifPresent(match -> matches.merge(match.entity().id(), match, CandidateScorer::better));
                }
            } catch (SearchFailedException e) {
                degraded.add("search." + index.dataset());
            }
        }
        List<Match> sorted = new ArrayList<>(matches.values());
        sorted.sort(BEST_FIRST);
        return new Scored(sorted, degraded);
    }

    /** Scores one entity that was found by other means than retrieval. */
    Optional<Match> score(EntityMatcher.Asked asked, Candidate candidate, OpenIndex index, double threshold) {
        ListedKey key = new ListedKey(index.version(), candidate.id());
        EntityMatcher.Listed ready = listed.getIfPresent(key);
        if (ready == null) {
            Optional<Entity> entity = index.engine().entity(candidate.id());
            if (entity.isEmpty()) {
                return Optional.empty();
            }
            ready = matcher.list(entity.get());
            listed.put(key, ready);
        }
        Score score = matcher.score(asked, ready);
        return Optional.of(new Match(ready.entity(), score, score.value() >= threshold, candidate.retrieval()));
    }

    EntityMatcher.Asked ask(EntityQuery query) {
        return matcher.ask(query);
    }

    private static Match better(Match one, Match other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
