package dev.textscreen.pipeline.language;

/**
 * What a word is in a language's dictionary.
 *
 * @param isName whether it is a proper noun and nothing else
 * @param rarity 0 for the commonest words of the language, {@value #RAREST} for words that nobody uses; each step a fixed factor
 */
public record Standing(boolean isKnown, boolean isName, int rarity) {

    public static final int RAREST = 25;
    public static final Standing UNKNOWN = new Standing(false, false, RAREST);
}
