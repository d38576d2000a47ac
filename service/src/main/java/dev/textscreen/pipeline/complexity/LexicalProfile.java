package dev.textscreen.pipeline.complexity;

/**
 * How dense and how varied the words are, over lemmas.
 *
 * @param density the share of nouns, names, verbs, adjectives and adverbs among the words
 * @param typeTokenRatio distinct lemmas to words; falls with length
 * @param mattr the mean type-token ratio of a window of {@value #WINDOW} words that moves over the text (Covington and McFall 2010); of
 *        the whole text where it is shorter
 * @param mtld the mean number of words in a row over which the type-token ratio stays above {@value #MTLD_THRESHOLD}, counted from both
 *        ends (McCarthy and Jarvis 2010); unreliable under a hundred words
 */
public record LexicalProfile(double density, double typeTokenRatio, double mattr, double mtld) {

    public static final int WINDOW = 50;
    public static final double MTLD_THRESHOLD = 0.72;
}
