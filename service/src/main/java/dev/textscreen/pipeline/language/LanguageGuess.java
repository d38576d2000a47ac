package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import java.util.List;

/** The language of a text and of each of its sentences, in order. The confidence is within 0 and 1. */
public record LanguageGuess(Language language, double confidence, List<SentenceLanguage> sentences) {

    public LanguageGuess {
        sentences = List.copyOf(sentences);
    }
}
