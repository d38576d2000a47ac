package dev.textscreen.pipeline;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.CutText;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.TextNormalizer;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the sentences of a long text on several threads. The whole text is cut into sentences first and searched for names last; only the
 * tokens between, each sentence's of its own, are read in chunks, so the result is that of one pass. The request's own thread reads too:
 * where no other is free the text takes longer, and it never waits behind another long text. Thread-safe.
 */
final class ChunkedNormalizer {

    private final TextNormalizer normalizer;
    private final Capacity capacity;

    ChunkedNormalizer(TextNormalizer normalizer, Capacity capacity) {
        this.normalizer = normalizer;
        this.capacity = capacity;
    }

    NormalizedText normalize(CanonicalText text, LanguageGuess guess) {
        CutText cut = normalizer.cut(text, guess);
        Chunks chunks = new Chunks(chunks(cut));
        for (int helpers = Math.min(capacity.helpers(), chunks.count() - 1); helpers > 0 && helped(chunks); helpers--) {
            // the next
        }
        chunks.read();
        return normalizer.join(text, cut, chunks.tokens());
    }

    private boolean helped(Chunks chunks) {
        try {
            capacity.threads().execute(chunks::read);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    private List<FutureTask<List<Token>>> chunks(CutText cut) {
        List<FutureTask<List<Token>>> chunks = new ArrayList<>();
        for (int from = 0; from < cut.sentences().size();) {
            int start = from;
            int end = chunkEnd(cut.sentences(), from);
            chunks.add(new FutureTask<>(() -> normalizer.read(cut, start, end)));
            from = end;
        }
        return chunks;
    }

    /** The index after the last sentence of the chunk that begins with this one. */
    private int chunkEnd(List<Sentence> sentences, int from) {
        int end = from;
        while (end < sentences.size() && (end == from
                || sentences.get(end - 1).span().end() - sentences.get(from).span().start() < capacity.chunkSize())) {
            end++;
        }
        return end;
    }

    /** The chunks of one text, each of which is read by whoever comes to it first. */
    private static final class Chunks {

        private final List<FutureTask<List<Token>>> tasks;
        private final AtomicInteger next = new AtomicInteger();

        private Chunks(List<FutureTask<List<Token>>> tasks) {
            this.tasks = tasks;
        }

        private int count() {
            return tasks.size();
        }

        private void read() {
            for (int chunk = next.getAndIncrement(); chunk < tasks.size(); chunk = next.getAndIncrement()) {
                tasks.get(chunk).run();
            }
        }

        private List<Token> tokens() {
            List<Token> tokens = new ArrayList<>();
            tasks.forEach(task -> tokens.addAll(result(task)));
            return tokens;
        }

        private static List<Token> result(Future<List<Token>> task) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while a long text was read");
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            }
        }
    }
}
