package dev.textscreen.pipeline.normalization;

import java.util.List;

/** Sentences and tokens of a text, each in its order. */
public record AnalyzedTokens(List<Sentence> sentences, List<Token> tokens) {

    public AnalyzedTokens {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }
}
