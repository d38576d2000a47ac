package dev.textscreen.pipeline.normalization.morphology;

/**
 * A set of paradigm cells, packed into a long: every pair of case and slot (gender with animacy in the singular, animacy in the plural)
 * that a form can fill. Two words agree where the intersection of their cells is not empty.
 */
public final class Cells {

    public static final int MASCULINE_ANIMATE = 0;
    public static final int MASCULINE_INANIMATE = 1;
    public static final int FEMININE = 2;
    public static final int NEUTER = 3;
    public static final int PLURAL_ANIMATE = 4;
    public static final int PLURAL_INANIMATE = 5;

    public static final int MASCULINE_SLOTS = 0b000011;
    public static final int FEMININE_SLOT = 0b000100;
    public static final int NEUTER_SLOT = 0b001000;
    public static final int SINGULAR_SLOTS = 0b001111;
    public static final int PLURAL_SLOTS = 0b110000;
    public static final int ALL_SLOTS = 0b111111;
    public static final int ALL_CASES = 0b1111111;
    public static final long ALL = of(ALL_CASES, ALL_SLOTS);

    private static final int SLOTS = 6;
    private static final GrammaticalCase[] CASES = GrammaticalCase.values();

    private Cells() {
    }

    /** The product of a set of cases (bit = ordinal of {@link GrammaticalCase}) and a set of slots. */
    public static long of(int cases, int slots) {
        long cells = 0;
        for (int bit = 0; bit < 7; bit++) {
            if ((cases & 1 << bit) != 0) {
                cells |= (long) slots << bit * SLOTS;
            }
        }
        return cells;
    }

    public static long of(GrammaticalCase grammaticalCase) {
        return of(caseBit(grammaticalCase), ALL_SLOTS);
    }

    public static int caseBit(GrammaticalCase grammaticalCase) {
        return grammaticalCase == GrammaticalCase.NONE ? 0 : 1 << grammaticalCase.ordinal();
    }

    /** The slots that a set fills in any case. */
    public static int slots(long cells) {
        int slots = 0;
        for (int bit = 0; bit < 7; bit++) {
            slots |= (int) (cells >>> bit * SLOTS) & ALL_SLOTS;
        }
        return slots;
    }

    /** The cases, as bits, that a set has in any slot. */
    public static int cases(long cells) {
        int cases = 0;
        for (int bit = 0; bit < 7; bit++) {
            if ((cells >>> bit * SLOTS & ALL_SLOTS) != 0) {
                cases |= 1 << bit;
            }
        }
        return cases;
    }

    public static boolean has(long cells, GrammaticalCase grammaticalCase) {
        return (cells & of(grammaticalCase)) != 0;
    }

    /** The first cell of a set as features, in the order of cases and slots; {@code NONE} for an empty set. */
    public static Features first(long cells, NameKind name) {
        if (cells == 0) {
            return new Features(GrammaticalCase.NONE, Gender.NONE, GrammaticalNumber.NONE, name);
        }
        int bit = Long.numberOfTrailingZeros(cells);
        int slots = (int) (cells >>> bit / SLOTS * SLOTS) & ALL_SLOTS;
        return new Features(CASES[bit / SLOTS], gender(slots), number(slots), name);
    }

    private static GrammaticalNumber number(int slots) {
        return (slots & SINGULAR_SLOTS) != 0 ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL;
    }

    /** The gender that all singular slots share; none in the plural and for words that fill every gender. */
    private static Gender gender(int slots) {
        int singular = slots & SINGULAR_SLOTS;
        if ((singular & MASCULINE_SLOTS) != 0 && (singular & (FEMININE_SLOT | NEUTER_SLOT)) == 0) {
            return Gender.MASCULINE;
        }
        return singular == FEMININE_SLOT ? Gender.FEMININE : singular == NEUTER_SLOT ? Gender.NEUTER : Gender.NONE;
    }
}
