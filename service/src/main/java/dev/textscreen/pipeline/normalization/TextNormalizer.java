package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;

/** Reads sentences, tokens and mentions out of a text: layer 5 as a whole. Thread-safe. */
public final class TextNormalizer {

    private final TokenAnalyzer tokens;
    private final MentionSource mentions;

    public TextNormalizer(TokenAnalyzer tokens, MentionSource mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    public NormalizedText normalize(CanonicalText text, LanguageGuess language) {
        AnalyzedTokens analyzed = tokens.analyze(text, language);
        return new NormalizedText(analyzed.sentences(), analyzed.tokens(),
                mentions.find(text, analyzed.sentences(), analyzed.tokens()));
    }
}
