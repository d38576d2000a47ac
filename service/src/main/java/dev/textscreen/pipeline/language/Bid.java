package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/**
 * What speaks for one language having written a word.
 *
 * @param isOwnWord see {@link LanguageProfile#hasOwnWord}
 * @param isTelling whether it is an abbreviation or a given name of the language, or ends as its surnames do
 * @param isCapital whether it is written as names are
 */
record Bid(LanguageProfile profile, Standing standing, boolean isOwnWord, boolean isTelling, boolean isCapital) {

    /** An own word is not rare, whatever a list of lemmas says. */
    private static final int RAREST_OWN_WORD = 8;

    /** @param name whether the word is written as names are */
    static Bid of(LanguageProfile profile, Vocabulary vocabulary, String lower, boolean name) {
        return new Bid(profile, vocabulary.standing(profile.language(), lower), profile.hasOwnWord(lower),
                profile.hasSign(lower) || profile.hasGivenName(lower) || name && profile.hasNameEnding(lower), name);
    }

    Language language() {
        return profile.language();
    }

    /** What the word's trigrams cost, see {@link TrigramProfile#cost}. */
    double cost(String lower) {
        return profile.cost(lower);
    }

    /** Whether it is a word that means something here: no name and not written as one. */
    boolean isPlain() {
        return !isCapital && !standing.isName();
    }

    boolean knowsWord() {
        return isOwnWord || standing.isKnown();
    }

    int rarity() {
        return isOwnWord ? Math.min(standing.rarity(), RAREST_OWN_WORD) : standing.rarity();
    }
}
