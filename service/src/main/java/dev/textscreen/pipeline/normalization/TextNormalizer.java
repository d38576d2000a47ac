package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.List;

/** Reads sentences, tokens and mentions out of a text: layer 5 as a whole. Thread-safe. */
public final class TextNormalizer {

    private final TokenAnalyzer tokens;
    private final MentionSource mentions;

    public TextNormalizer(TokenAnalyzer tokens, MentionSource mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    public NormalizedText normalize(CanonicalText text, LanguageGuess language) {
        CutText cut = cut(text, language);
        return join(text, cut, read(cut, 0, cut.sentences().size()));
    }

    /** The first of three steps that together are {@link #normalize}. */
    public CutText cut(CanonicalText text, LanguageGuess language) {
        return tokens.cut(text, language);
    }

    /** The second: the tokens of the sentences from one index to before another, which can be read in any order and at the same time. */
    public List<Token> read(CutText cut, int from, int to) {
        return tokens.read(cut, from, to);
    }

    /** The third, with the tokens of all sentences in their order. */
    public NormalizedText join(CanonicalText text, CutText cut, List<Token> read) {
        return new NormalizedText(cut.sentences(), read, mentions.find(text, cut.sentences(), read));
    }
}
