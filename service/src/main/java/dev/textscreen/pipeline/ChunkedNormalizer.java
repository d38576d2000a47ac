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

/**
 * Reads the sentences of a long text on several threads. The whole text is cut into sentences first and searched for names last; only the
 * tokens between, each sentence's of its own, are read in chunks, so the result is that of one pass. Thread-safe.
 */
final class ChunkedNormalizer {

    private final TextNormalizer normalizer;
    private final LongTexts longTexts;

    ChunkedNormalizer(TextNormalizer normalizer, LongTexts longTexts) {
        this.normalizer = normalizer;
        this.longTexts = longTexts;
    }

    NormalizedText normalize(CanonicalText text, LanguageGuess guess) {
        CutText cut = normalizer.cut(text, guess);
        int first = chunkEnd(cut.sentences(), 0);
        List<Future<List<Token>>> readings = new ArrayList<>();
        for (int from = first; from < cut.sentences().size();) {
            int start = from;
            int end = chunkEnd(cut.sentences(), from);
            FutureTask<List<Token>> task = new FutureTask<>(() -> normalizer.read(cut, start, end));
            hand(task, readings.isEmpty());
            readings.add(task);
            from = end;
        }
        List<Token> tokens = new ArrayList<>(normalizer.read(cut, 0, first));
        readings.forEach(reading -> tokens.addAll(result(reading)));
        return normalizer.join(text, cut, tokens);
    }

    /** The index after the last sentence of the chunk that begins with this one. */
    private int chunkEnd(List<Sentence> sentences, int from) {
        int end = from;
        while (end < sentences.size() && (end == from
                || sentences.get(end - 1).span().end() - sentences.get(from).span().start() < longTexts.chunkSize())) {
            end++;
        }
        return end;
    }

    /** A text of which no chunk finds room is refused. Of one that is taken on, the caller's thread reads what does not fit. */
    private void hand(FutureTask<List<Token>> task, boolean first) {
        try {
            longTexts.executor().execute(task);
        } catch (RejectedExecutionException e) {
            if (first) {
                throw new OverloadedException();
            }
            task.run();
        }
    }

    private static List<Token> result(Future<List<Token>> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a long text was read");
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
