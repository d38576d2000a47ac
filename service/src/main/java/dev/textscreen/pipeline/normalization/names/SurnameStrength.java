package dev.textscreen.pipeline.normalization.names;

/** From which strength on a word is taken for a surname, by what stands beside it. */
final class SurnameStrength {

    /** Enough beside an initial, or where the word could as well be another name. */
    static final double LIKELY = 0.5;
    /** Enough beside a given name or two initials. */
    static final double POSSIBLE = 0.15;

    private SurnameStrength() {
    }
}
