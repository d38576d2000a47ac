package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/** The votes of a text's words for the languages. Belongs to one thread. */
final class Ballot {

    private static final Language[] LANGUAGES = Language.values();
    /** How much evidence makes a guess half as sure as it can get: about one plain word. */
    private static final double HALF_SURE = 0.85;
    private static final double HALF = 0.5;

    private final double[] votes = new double[LANGUAGES.length];
    private double foreign;
    private double ofWords;

    /** The vote of a word of the language, in contrast to that of a name. */
    void addWord(Language language, double weight) {
        add(language, weight);
        ofWords += weight;
    }

    void add(Language language, double weight) {
        votes[language.ordinal()] += weight;
    }

    /** Evidence for a language that is none of ours. */
    void addForeign(double weight) {
        foreign += weight;
    }

    void addAll(Ballot other) {
        for (int i = 0; i < votes.length; i++) {
            votes[i] += other.votes[i];
        }
        foreign += other.foreign;
        ofWords += other.ofWords;
    }

    Language winner() {
        int best = Language.UNDETERMINED.ordinal();
        double most = 0;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > most) {
                best = i;
                most = votes[i];
            }
        }
        return most <= foreign || most < 0.1 ? Language.UNDETERMINED : LANGUAGES[best];
    }

    /**
     * Within 0 and 1: of guesses with this confidence about so many are right. Of texts in which only names vote it is the evidence itself,
     * for they say little of the language around them.
     */
    double confidence() {
        double evidence = evidence();
        return ofWords < HALF * total() ? evidence : Calibration.SINGLE_WORDS.of(evidence);
    }

    private double total() {
        double total = foreign;
        for (double vote : votes) {
            total += vote;
        }
        return total;
    }

    /** Within 0 and 1: the winner's share of all votes, less where there were few. */
    double evidence() {
        Language winner = winner();
        double total = total();
        double most = winner == Language.UNDETERMINED ? foreign : votes[winner.ordinal()];
        return total == 0 ? 0 : most / total * (total / (total + HALF_SURE));
    }
}
