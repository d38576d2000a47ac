package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/**
 * What speaks for one language having written a word.
 *
 * @param cost of the word's trigrams, see {@link TrigramProfile#cost}
 */
record Bid(Language language, Standing standing, boolean isFunctionWord, boolean isGivenName, double cost) {

    /** A function word is not rare, whatever a list of lemmas says. */
    private static final int RAREST_FUNCTION_WORD = 8;

    static Bid of(LanguageProfile profile, Vocabulary vocabulary, String lower) {
        return new Bid(profile.language(), vocabulary.standing(profile.language(), lower), profile.hasFunctionWord(lower),
                profile.hasGivenName(lower), profile.cost(lower));
    }

    boolean knowsWord() {
        return isFunctionWord || standing.isKnown();
    }

    int rarity() {
        return isFunctionWord ? Math.min(standing.rarity(), RAREST_FUNCTION_WORD) : standing.rarity();
    }
}
