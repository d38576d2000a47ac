package dev.textscreen.pipeline.search.matching;

/** What a word is within a name, as far as it decides how much the word weighs. */
enum PartKind {
    NAME(1.0, 1.0), PATRONYMIC(0.6, 0.8), INITIAL(0.35, 0.6), DESCRIPTIVE(0.35, 0.7), CORE_DESCRIPTIVE(0.6, 0.8), PLACE(0.55, 0.8), NUMBER(
            0.9, 0.9), KUNYA(0.35,
                    0.35), PARTICLE(0.06, 0), TITLE(0.04, 0), LEGAL(0, 0);

    private final double weight;
    private final double contradiction;

    PartKind(double weight, double contradiction) {
        this.weight = weight;
        this.contradiction = contradiction;
    }

    /** The share of a whole name part, within 0 and 1. */
    double weight() {
        return weight;
    }

    /**
     * What it weighs when two names have different parts in its place: however common a given name is, the same person hardly ever has
     * another one.
     */
    double contradiction() {
        return contradiction;
    }

    /** Whether the part says what or where the bearer is. */
    boolean describes() {
        return this == DESCRIPTIVE || this == CORE_DESCRIPTIVE || this == PLACE;
    }

    /** Whether the part tells names apart; the others may be left out of a name or stand in it without any doubt. */
    boolean tells() {
        return weight >= 0.1;
    }
}
