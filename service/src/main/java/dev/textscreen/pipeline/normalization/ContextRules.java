package dev.textscreen.pipeline.normalization;

import java.util.List;

/** What a language says about two neighbours: how well readings go together, and which paradigm cells they leave each other. */
interface ContextRules {

    /** The candidates of a sentence with their priors changed by words that stand further apart. */
    default List<List<Candidate>> weigh(List<List<Candidate>> tokens) {
        return tokens;
    }

    /** The candidates weighed anew where the first choice makes no sentence; else the same object. */
    default List<List<Candidate>> reconsider(List<List<Candidate>> tokens, SentenceTagger.Choice[] choices) {
        return tokens;
    }

    /** How well the reading can start a sentence; the higher, the better. */
    double opening(Candidate current);

    /**
     * How well a reading follows another; the higher, the better.
     *
     * @param cells the cells that the earlier reading has left in its own context
     */
    double link(Candidate previous, long cells, Candidate current);

    /** The cells that the later reading keeps after the earlier one; never empty where it has any. */
    long narrow(Candidate previous, long cells, Candidate current);
}
