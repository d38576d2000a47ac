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
import java.util.Set;

/** Retrieves candidates for a question from open indexes and has them scored. Listed entities are kept ready in a bounded cache. */
final class CandidateScorer {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::value)
            .thenComparingDouble(scored -> scored.retrieval().fused()).reversed().thenComparing(Scored::id);

    private final EntityMatcher matcher;
    private final int limit;
    private final SearchListener listener;
    private final Cache<ListedKey, EntityMatcher.Listed> listed;

    private record ListedKey(String version, String id) {
    }

    /** A candidate with the value of its score. */
    record Scored(EntityMatcher.Listed listed, double value, Retrieval retrieval) {

        String id() {
            return listed.entity().id();
        }
    }

    /** Scored candidates, best first, and what could not be asked. */
    record Ranked(EntityMatcher.Asked asked, List<Scored> candidates, Set<String> degraded) {
    }

    CandidateScorer(EntityMatcher matcher, SearchLimits limits, SearchListener listener) {
        this.matcher = matcher;
        this.listener = listener;
        this.limit = limits.candidates();
        this.listed = Caffeine.newBuilder().maximumSize(limits.cachedEntities()).recordStats().build();
    }

    CacheStats cacheStats() {
        return listed.stats();
    }

    Ranked rank(EntityQuery query, MatchOptions options, List<OpenIndex> indexes) {
        CandidateQuery wanted = Questions.candidates(query, options, limit);
        EntityMatcher.Asked asked = matcher.ask(query);
        Map<String, Scored> best = new LinkedHashMap<>();
        Set<String> degraded = new LinkedHashSet<>();
        for (OpenIndex index : indexes) {
            try {
                Candidates found = index.engine().candidates(wanted, listener);
                degraded.addAll(found.degraded());
                long start = System.nanoTime();
                for (Candidate candidate : found.candidates()) {
                    score(asked, candidate, index).ifPresent(scored -> best.merge(scored.id(), scored, CandidateScorer::better));
                }
                listener.scored(found.candidates().size(), System.nanoTime() - start);
            } catch (SearchFailedException e) {
                degraded.add("search." + index.dataset());
            }
        }
        List<Scored> sorted = new ArrayList<>(best.values());
        sorted.sort(BEST_FIRST);
        return new Ranked(asked, sorted, degraded);
    }

    private Optional<Scored> score(EntityMatcher.Asked asked, Candidate candidate, OpenIndex index) {
        return listed(candidate.id(), index)
                .map(ready -> new Scored(ready, matcher.value(asked, ready), candidate.retrieval()));
    }

    /** A listed entity, ready for scoring. */
    Optional<EntityMatcher.Listed> listed(String id, OpenIndex index) {
        ListedKey key = new ListedKey(index.version(), id);
        EntityMatcher.Listed ready = listed.getIfPresent(key);
        if (ready != null) {
            return Optional.of(ready);
        }
        Optional<Entity> entity = index.engine().entity(id);
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        EntityMatcher.Listed fresh = matcher.list(entity.get());
        listed.put(key, fresh);
        return Optional.of(fresh);
    }

    /** The match with its explanations. */
    Match explain(EntityMatcher.Asked asked, Scored scored, double threshold) {
        return explain(asked, scored.listed(), scored.retrieval(), threshold);
    }

    Match explain(EntityQuery query, EntityMatcher.Listed ready, Retrieval retrieval, double threshold) {
        return explain(matcher.ask(query), ready, retrieval, threshold);
    }

    private Match explain(EntityMatcher.Asked asked, EntityMatcher.Listed ready, Retrieval retrieval, double threshold) {
        Score score = matcher.score(asked, ready);
        return new Match(ready.entity(), score, score.value() >= threshold, retrieval);
    }

    private static Scored better(Scored one, Scored other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
