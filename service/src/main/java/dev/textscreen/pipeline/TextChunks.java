package dev.textscreen.pipeline;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.language.SentenceLanguage;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at sentence ends into pieces of about one size, each with its own part of the language guess. */
final class TextChunks {

    /** A piece of a text; offset and firstSentence say where in the whole it begins. */
    record Chunk(CanonicalText text, LanguageGuess language, int offset, int firstSentence) {
    }

    private final int size;

    /** @param size the least length of a piece in UTF-16 units; a piece is longer by what is left of its last sentence */
    TextChunks(int size) {
        this.size = size;
    }

    List<Chunk> cut(CanonicalText text, LanguageGuess guess) {
        List<SentenceLanguage> sentences = guess.sentences();
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        int start = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i + 1 == sentences.size();
            int end = last ? text.text().length() : sentences.get(i + 1).span().start();
            if (last || end - start >= size) {
                chunks.add(chunk(text, guess, new Span(start, end), first, i + 1));
                first = i + 1;
                start = end;
            }
        }
        return chunks;
    }

    private static Chunk chunk(CanonicalText text, LanguageGuess guess, Span span, int first, int end) {
        List<SentenceLanguage> own = guess.sentences().subList(first, end).stream()
                .map(s -> new SentenceLanguage(s.span().shift(-span.start()), s.language(), s.confidence())).toList();
        return new Chunk(text.slice(span), new LanguageGuess(guess.language(), guess.confidence(), own), span.start(), first);
    }
}
