package dev.textscreen.pipeline;

import dev.textscreen.pipeline.TextChunks.Chunk;
import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.NamePart;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Reads the chunks of a long text on several threads and joins what they give. The normalizer looks no further than a sentence, so the
 * result is that of one pass over the whole. Thread-safe.
 */
final class ChunkedNormalizer {

    private final TextNormalizer normalizer;
    private final TextChunks chunks;
    private final ExecutorService executor;

    /** @param executor bounded; it runs a task on the caller's thread when it has no room */
    ChunkedNormalizer(TextNormalizer normalizer, TextChunks chunks, ExecutorService executor) {
        this.normalizer = normalizer;
        this.chunks = chunks;
        this.executor = executor;
    }

    NormalizedText normalize(CanonicalText text, LanguageGuess guess) {
        List<Chunk> cut = chunks.cut(text, guess);
        if (cut.size() < 2) {
            return normalizer.normalize(text, guess);
        }
        List<Future<NormalizedText>> readings = new ArrayList<>(cut.size());
        for (Chunk chunk : cut.subList(1, cut.size())) {
            FutureTask<NormalizedText> task = new FutureTask<>(() -> normalizer.normalize(chunk.text(), chunk.language()));
            executor.execute(task);
            readings.add(task);
        }
        Joined joined = new Joined();
        joined.add(cut.getFirst(), normalizer.normalize(cut.getFirst().text(), cut.getFirst().language()));
        for (int i = 1; i < cut.size(); i++) {
            joined.add(cut.get(i), result(readings.get(i - 1)));
        }
        return new NormalizedText(joined.sentences, joined.tokens, joined.mentions);
    }

    private static NormalizedText result(Future<NormalizedText> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a long text was read");
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    private static final class Joined {

        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        void add(Chunk chunk, NormalizedText reading) {
            int by = chunk.offset();
            reading.sentences().forEach(s -> sentences.add(new Sentence(s.span().shift(by), s.language())));
            reading.tokens().forEach(t -> tokens.add(new Token(t.span().shift(by), t.text(), t.lemma(), t.pos(), t.features(),
                    t.readings(), t.language(), t.sentence() + chunk.firstSentence())));
            reading.mentions().forEach(m -> mentions.add(shift(m, by)));
        }

        private static Mention shift(Mention m, int by) {
            List<NamePart> parts = m.parts().stream().map(p -> new NamePart(p.role(), p.text(), p.normalized(), p.span().shift(by)))
                    .toList();
            return new Mention(m.type(), m.span().shift(by), m.text(), m.normalized(), parts, m.gender(), m.language(), m.legalForm(),
                    m.coreName(), m.confidence());
        }
    }
}
