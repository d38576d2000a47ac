package dev.textscreen.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.Optional;

/**
 * Whole answers by request and by every version they depend on, so that a new list or dictionary makes every older answer unreachable.
 * Answers that are degraded, and those to very long texts, are not kept. Thread-safe.
 */
public final class AnswerCache {

    private static final int LONGEST_TEXT = 4_000;
    private static final int SHORT = 400;

    private record Key(ScreeningRequest request, Versions versions) {
    }

    private final Cache<Key, Screening> answers;

    /** @param size the most answers to keep, where their texts are short; a longer text takes the room of several. 0 keeps none */
    public AnswerCache(int size) {
        this.answers = Caffeine.newBuilder().maximumWeight(size)
                .weigher((Key key, Screening answer) -> 1 + key.request().text().length() / SHORT).recordStats().build();
    }

    Optional<Screening> get(ScreeningRequest request, Versions versions) {
        return Optional.ofNullable(answers.getIfPresent(new Key(request, versions)));
    }

    void put(ScreeningRequest request, Screening answer) {
        if (answer.decision().degraded().isEmpty() && request.text().length() <= LONGEST_TEXT) {
            answers.put(new Key(request, answer.versions()), answer);
        }
    }

    public CacheStats stats() {
        return answers.stats();
    }

    public long size() {
        return answers.estimatedSize();
    }
}
