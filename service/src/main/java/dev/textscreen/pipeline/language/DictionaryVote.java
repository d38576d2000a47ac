package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import java.util.List;

/**
 * The vote of a word that some dictionary has. A word of several languages votes for each by how usual it is there and how much its
 * letters look like it; the more one-sided that is, the nearer its vote comes to that of a word which only one of them has.
 */
final class DictionaryVote {

    private static final double OWN_WORD = 1.2;
    private static final double KNOWN = 1.0;
    private static final double NAME_ALONE = 0.5;
    private static final double SHARED = 0.25;
    /** How slowly the trigrams of a word, all together, part its vote. */
    private static final double LETTERS_SCALE = 480;
    /** How slowly the difference in rarity does, and up to where it says nothing, as each language's list comes from texts of its own. */
    private static final double RARITY_SCALE = 10;
    private static final double ALIKE = 4;
    /** How many steps of rarity a form is likelier that a dictionary is asked for than one that is declined from another. */
    private static final double BASE_FORM = 6;
    /** The English dictionary has the names of the whole world as they are; a form that only another has is declined there. */
    private static final double DECLINED_NAME = 1.5;
    private static final double ENGLISH_NAME = 0.5;

    private DictionaryVote() {
    }

    static void vote(String lower, List<Bid> bids, double weight, Ballot ballot) {
        int known = 0;
        int ownWords = 0;
        for (Bid bid : bids) {
            known += bid.knowsWord() ? 1 : 0;
            ownWords += bid.isOwnWord() ? 1 : 0;
        }
        double[] likelihoods = known > 1 ? likelihoods(lower, bids) : new double[0];
        double total = 0;
        double most = 0;
        for (double likelihood : likelihoods) {
            total += likelihood;
            most = Math.max(most, likelihood);
        }
        for (int i = 0; i < bids.size(); i++) {
            Bid bid = bids.get(i);
            if (bid.knowsWord()) {
                boolean alone = known == 1 || ownWords == 1 && bid.isOwnWord();
                double vote = weight
                        * (alone ? ofOnly(bid, lower) : shared(bid, lower, likelihoods[i] / total, most / total * known, known));
                if (weight == 1 && bid.isPlain()) {
                    ballot.addWord(bid.language(), vote);
                } else {
                    ballot.add(bid.language(), vote);
                }
            }
        }
    }

    /** Of each bid, 0 where its language has not the word. */
    private static double[] likelihoods(String lower, List<Bid> bids) {
        double[] likelihoods = new double[bids.size()];
        int rarity = leastRarity(bids);
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] = bids.get(i).knowsWord() ? likelihood(bids.get(i), lower, rarity) : 0;
        }
        return likelihoods;
    }

    /** @param most the share of the language with the largest one, by the number of languages: 1 where all are alike */
    private static double shared(Bid bid, String lower, double share, double most, int languages) {
        double oneSided = (most - 1) / (languages - 1);
        double undecided = SHARED * languages;
        return (undecided + (ofOnly(bid, lower) - undecided) * oneSided) * share;
    }

    private static int leastRarity(List<Bid> bids) {
        int least = Standing.RAREST;
        for (Bid bid : bids) {
            least = bid.knowsWord() ? Math.min(least, bid.rarity()) : least;
        }
        return least;
    }

    private static double ofOnly(Bid bid, String lower) {
        if (bid.isOwnWord()) {
            return OWN_WORD;
        }
        double vote = lower.length() > 2 ? KNOWN : SHARED;
        return bid.standing().isName()
                ? Math.min(NAME_ALONE, vote * (bid.language() == Language.ENGLISH ? ENGLISH_NAME : DECLINED_NAME))
                : vote;
    }

    /** @param rarity of the language where the word is least rare */
    private static double likelihood(Bid bid, String lower, int rarity) {
        double steps = Math.max(0, bid.rarity() - rarity - ALIKE) - (bid.standing().isBase() ? BASE_FORM : 0);
        return Math.pow(10, -bid.cost(lower) * lower.length() / LETTERS_SCALE - steps / RARITY_SCALE);
    }
}
