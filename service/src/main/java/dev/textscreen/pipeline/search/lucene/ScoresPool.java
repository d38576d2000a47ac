package dev.textscreen.pipeline.search.lucene;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the tables in which questions count, as many as are needed at a time, since a long list's are long. Thread-safe. */
final class ScoresPool {

    private final int names;
    private final AtomicReferenceArray<@Nullable NameScores> free;

    ScoresPool(int names) {
        this.names = names;
        this.free = new AtomicReferenceArray<>(2 * Runtime.getRuntime().availableProcessors());
    }

    /** Answers one question with a table that nobody else uses meanwhile. */
    <T> T with(Function<NameScores, T> question) {
        NameScores scores = take();
        try {
            return question.apply(scores);
        } finally {
            scores.clear();
            give(scores);
        }
    }

    private NameScores take() {
        for (int i = 0; i < free.length(); i++) {
            NameScores scores = free.getAndSet(i, null);
            if (scores != null) {
                return scores;
            }
        }
        return new NameScores(names);
    }

    private void give(NameScores scores) {
        for (int i = 0; i < free.length(); i++) {
            if (free.compareAndSet(i, null, scores)) {
                return;
            }
        }
    }
}
