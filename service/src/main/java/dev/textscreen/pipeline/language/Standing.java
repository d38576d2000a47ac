package dev.textscreen.pipeline.language;

/**
 * What a word is in a language's dictionary.
 *
 * @param isName whether it is a proper noun and nothing else
 * @param isBase whether it is a form that a dictionary is asked for: a nominative, an infinitive
 * @param rarity 0 for the commonest words of the language, {@value #RAREST} for words that nobody uses; each step a fixed factor
 */
public record Standing(boolean isKnown, boolean isName, boolean isBase, int rarity) {

    public static final int RAREST = 25;
    public static final Standing UNKNOWN = new Standing(false, false, false, RAREST);
}
