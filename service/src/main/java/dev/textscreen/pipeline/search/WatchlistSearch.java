package dev.textscreen.pipeline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the listed entities that a text or a record may mean: candidates from the engines, each scored by the matcher. Thread-safe. */
public final class WatchlistSearch {

    private final OpenIndexes indexes;
    private final CandidateScorer scorer;
    private final NameScan scan;
    private final TextScreen texts;
    private final Cache<AnswerKey, MatchAnswer> answers;
    /** A cache without room has what was put into it until its own thread comes to take it out. */
    private final boolean keeps;
    private volatile String lastVersions = "";

    private record AnswerKey(EntityQuery query, MatchOptions options, String versions) {
    }

    /** What knows listed entities again: what makes questions of names, the matcher, and the scan of texts for listed names. */
    public record Recognition(NameQuestions questions, EntityMatcher matcher, NameScan scan) {
    }

    public WatchlistSearch(OpenIndexes indexes, Recognition recognition, SearchLimits limits, SearchListener listener) {
        this.indexes = indexes;
        this.scorer = new CandidateScorer(recognition.matcher(), new Questions(recognition.questions()), limits, listener);
        this.keeps = limits.cachedAnswers() > 0;
        this.answers = Caffeine.newBuilder().maximumWeight(limits.cachedAnswers())
                .weigher((AnswerKey key, MatchAnswer answer) -> 1 + answer.matches().size()).recordStats().build();
        this.scan = recognition.scan();
        this.texts = new TextScreen(scorer, scan, this::match, limits.spellings());
    }

    /** @throws UnknownDatasetException where a dataset of the options is not loaded */
    public MatchAnswer match(EntityQuery query, MatchOptions options) {
        try (OpenIndexes.Lease lease = indexes.lease(options.datasets())) {
            return match(query, options, lease.indexes());
        }
    }

    private MatchAnswer match(EntityQuery query, MatchOptions options, List<OpenIndex> open) {
        AnswerKey key = new AnswerKey(query, options, versions(open));
        MatchAnswer known = answers.getIfPresent(key);
        if (known != null) {
            return known;
        }
        CandidateScorer.Ranked ranked = scorer.rank(query, options, open);
        List<CandidateScorer.Scored> shown = ranked.candidates().stream().filter(scored -> scored.value() >= options.cutoff()).toList();
        List<Match> matches = shown.stream().limit(options.limit())
                .map(scored -> scorer.explain(ranked.asked(), scored, options.threshold())).toList();
        MatchAnswer answer = new MatchAnswer(matches, shown.size(), ranked.candidates().size(), versions(open),
                new ArrayList<>(ranked.degraded()));
        if (keeps && answer.degraded().isEmpty() && answer.indexVersion().equals(key.versions())) {
            answers.put(key, answer);
        }
        return answer;
    }

    /** @throws UnknownDatasetException where a dataset of the query is not loaded */
    public SearchAnswer search(TextQuery query) {
        try (OpenIndexes.Lease lease = indexes.lease(query.datasets())) {
            return texts.screen(query, lease.indexes(), () -> versions(lease.indexes()));
        }
    }

    /** The entity with this id in the first dataset that has it. */
    public Optional<Entity> entity(String id) {
        try (OpenIndexes.Lease lease = indexes.lease(Set.of())) {
            return lease.indexes().stream().flatMap(index -> index.engine().entity(id).stream()).findFirst();
        }
    }

    /**
     * A page of the entities of a dataset that fit words and filter.
     *
     * @throws UnknownDatasetException where the dataset is not loaded
     */
    public EntityPage list(String dataset, EntitySearch search) {
        try (OpenIndexes.Lease lease = indexes.lease(Set.of(dataset))) {
            return lease.indexes().getFirst().engine().search(search);
        }
    }

    /** The versions of all datasets as one word. */
    public String indexVersion() {
        return indexes.version();
    }

    /** Hits and misses by the name of the cache. */
    public Map<String, CacheStats> cacheStats() {
        return Map.of("search", answers.stats(), "entities", scorer.cacheStats(), "scan", scan.statistics());
    }

    /** One string for as long as the versions are the same, since thousands of answers are kept with it. */
    private String versions(List<OpenIndex> open) {
        String known = lastVersions;
        String now = open.stream().map(OpenIndex::version).collect(Collectors.joining(","));
        if (now.equals(known)) {
            return known;
        }
        lastVersions = now;
        return now;
    }
}
