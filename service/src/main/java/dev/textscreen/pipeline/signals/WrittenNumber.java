package dev.textscreen.pipeline.signals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as texts write it: groups of three with spaces, commas, dots or apostrophes between, and a decimal part (also {@code 1500-00}, as
 * cheques have it).
 */
record WrittenNumber(BigDecimal value, int lastAtom) {

    private static final int MOST_GROUPS = 6;
    private static final int MOST_DIGITS = 15;
    private static final String GROUP_SEPARATORS = " ,.'";
    private static final String DECIMAL_SEPARATORS = ",.";

    /** The longest number that starts at the atom, null where its digits are too many for an amount. */
    static @Nullable WrittenNumber at(int first, Atoms atoms) {
        if (atoms.length(first) > MOST_DIGITS) {
            return null;
        }
        int last = first;
        char separator = 0;
        StringBuilder digits = new StringBuilder(atoms.word(first));
        if (atoms.length(first) <= 3) {
            separator = groupSeparator(atoms, first);
            while (separator != 0 && last - first < MOST_GROUPS && isGroup(atoms, last, separator)) {
                last++;
                digits.append(atoms.word(last));
            }
        }
        if (hasDecimals(atoms, last, last > first ? separator : 0)) {
            last++;
            digits.append('.').append(atoms.word(last));
        }
        return new WrittenNumber(new BigDecimal(digits.toString()), last);
    }

    private static char groupSeparator(Atoms atoms, int first) {
        for (int i = 0; i < GROUP_SEPARATORS.length(); i++) {
            char separator = GROUP_SEPARATORS.charAt(i);
            boolean decimal = DECIMAL_SEPARATORS.indexOf(separator) >= 0 && atoms.word(first).equals("0");
            if (!decimal && isGroup(atoms, first, separator)) {
                return separator;
            }
        }
        return 0;
    }

    private static boolean isGroup(Atoms atoms, int atom, char separator) {
        return atoms.gapIs(atom, separator) && atoms.isNumber(atom + 1) && atoms.length(atom + 1) == 3;
    }

    private static boolean hasDecimals(Atoms atoms, int atom, char groups) {
        boolean hyphenedZeros = atoms.gapIs(atom, '-') && atoms.isNumber(atom + 1) && atoms.word(atom + 1).equals("00");
        boolean separated = hyphenedZeros || atoms.gapIs(atom, ',') && groups != ',' || atoms.gapIs(atom, '.') && groups != '.';
        return separated && atoms.isNumber(atom + 1) && atoms.length(atom + 1) <= (groups == 0 ? 8 : 2);
    }
}
