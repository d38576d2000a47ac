package dev.textscreen.pipeline.normalization;

import java.util.List;

/** What layer 5 read out of a text: sentences, tokens and mentions, each in the order of the text. */
public record NormalizedText(List<Sentence> sentences, List<Token> tokens, List<Mention> mentions) {

    public NormalizedText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }
}
