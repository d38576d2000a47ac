package dev.textscreen.resources.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.pipeline.ScreeningRequest;
import dev.textscreen.pipeline.Versions;
import java.util.List;
import java.util.Optional;

/**
 * Whole answers by request and by every version they depend on, so that a new list or dictionary makes every older answer unreachable.
 * Answers to very long texts are not kept. Thread-safe.
 */
public final class AnswerCache {

    private static final int LONGEST_TEXT = 4_000;
    /** In bytes of JSON: the answer to a text of some two hundred characters. */
    private static final int SHORT = 4_000;

    /**
     * What an answer depends on.
     *
     * @param lists as the caller names them
     * @param explain whether scores are explained
     * @param tokens whether the answer has the tokens of the text
     */
    public record Key(ScreeningRequest request, List<String> lists, boolean explain, boolean tokens, Versions versions) {

        public Key {
            lists = List.copyOf(lists);
        }
    }

    private final Cache<Key, KeptAnswer> answers;
    /** A cache without room has what was put into it until its own thread comes to take it out. */
    private final boolean keeps;

    /** @param size the most answers to keep, where they are short; a longer one takes the room of several. 0 keeps none */
    public AnswerCache(int size) {
        this.keeps = size > 0;
        this.answers = Caffeine.newBuilder().maximumWeight(size)
                .weigher((Key key, KeptAnswer answer) -> 1 + (key.request().text().length() + answer.findings().length()) / SHORT)
                .recordStats().build();
    }

    public Optional<KeptAnswer> get(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    public void put(Key key, KeptAnswer answer) {
        if (keeps && key.request().text().length() <= LONGEST_TEXT) {
            answers.put(key, answer);
        }
    }

    public CacheStats stats() {
        return answers.stats();
    }
}
