package dev.textscreen.pipeline.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.caching.ClockCache;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Retrieves candidates for a question from open indexes and has them scored. Listed entities are kept ready in a bounded cache. */
final class CandidateScorer {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::value)
            .thenComparingDouble(scored -> scored.retrieval().fused()).reversed().thenComparing(Scored::id);

    private final EntityMatcher matcher;
    private final Questions questions;
    private final int limit;
    private final SearchListener listener;
    private final ClockCache<ListedId, EntityMatcher.Listed> listed;

    /** A candidate with the value of its score. */
    record Scored(EntityMatcher.Listed listed, double value, Retrieval retrieval) {

        String id() {
            return listed.entity().id();
        }
    }

    /** Scored candidates, best first, and what could not be asked. */
    record Ranked(EntityMatcher.Asked asked, List<Scored> candidates, Set<String> degraded) {
    }

    CandidateScorer(EntityMatcher matcher, Questions questions, SearchLimits limits, SearchListener listener) {
        this.matcher = matcher;
        this.questions = questions;
        this.listener = listener;
        this.limit = limits.candidates();
        this.listed = new ClockCache<>(limits.cachedEntities());
    }

    CacheStats cacheStats() {
        return listed.stats();
    }

    Ranked rank(EntityQuery query, MatchOptions options, List<OpenIndex> indexes) {
        CandidateQuery wanted = questions.candidates(query, options, limit);
        EntityMatcher.Asked asked = matcher.ask(query);
        Map<String, Scored> best = new LinkedHashMap<>();
        Set<String> degraded = new LinkedHashSet<>();
        for (OpenIndex index : indexes) {
            if (index.engine().outdated()) {
                degraded.add(index.shortfall());
            }
            try {
                Candidates found = index.engine().candidates(wanted, listener);
                degraded.addAll(found.degraded());
                long start = System.nanoTime();
                Map<String, EntityMatcher.Listed> ready = listed(found.candidates().stream().map(Candidate::listed).toList(), index);
                for (Candidate candidate : found.candidates()) {
                    EntityMatcher.Listed entity = ready.get(candidate.id());
                    if (entity != null) {
                        Scored scored = new Scored(entity, matcher.value(asked, entity), candidate.retrieval());
                        best.merge(scored.id(), scored, CandidateScorer::better);
                    }
                }
                listener.scored(found.candidates().size(), System.nanoTime() - start);
            } catch (SearchFailedException e) {
                degraded.add(index.shortfall());
            }
        }
        List<Scored> sorted = new ArrayList<>(best.values());
        sorted.sort(BEST_FIRST);
        return new Ranked(asked, sorted, degraded);
    }

    /** Listed entities by id, ready for scoring; those that are not kept are fetched together. */
    Map<String, EntityMatcher.Listed> listed(List<ListedId> wanted, OpenIndex index) {
        Map<String, EntityMatcher.Listed> ready = HashMap.newHashMap(wanted.size());
        Map<String, ListedId> missing = new LinkedHashMap<>();
        for (ListedId one : wanted) {
            EntityMatcher.Listed known = listed.known(one);
            if (known == null) {
                missing.put(one.id(), one);
            } else {
                ready.put(one.id(), known);
            }
        }
        for (Entity entity : index.engine().entities(missing.keySet())) {
            EntityMatcher.Listed fresh = matcher.list(entity);
            ListedId id = missing.get(entity.id());
            if (id != null) {
                listed.keep(id, fresh);
                ready.put(entity.id(), fresh);
            }
        }
        return ready;
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
