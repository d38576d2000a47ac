package dev.textscreen.pipeline.signals;

import org.jspecify.annotations.Nullable;

/** Reads dates in digits: {@code 15.05.1980}, {@code 1980-05-15}, {@code 15/05/80}. */
final class NumericDates {

    private static final String SEPARATORS = "./-";

    private NumericDates() {
    }

    /**
     * The date whose first number is the atom, null where there is none.
     *
     * @param monthFirst whether 05/06/2020 means the sixth of May; other orders are taken where only they fit
     */
    static @Nullable WrittenDate at(int atom, Atoms atoms, boolean monthFirst) {
        if (!atoms.isNumber(atom) || !atoms.isNumber(atom + 1) || !atoms.isNumber(atom + 2) || atoms.gluedToPrevious(atom)) {
            return null;
        }
        char separator = atoms.after(atom);
        if (SEPARATORS.indexOf(separator) < 0 || !joins(atoms, atom, separator) || !joins(atoms, atom + 1, separator)
                || isPartOfMore(atom, atoms, separator) || atoms.before(atom) == '/') {
            return null;
        }
        int one = atoms.length(atom);
        int two = atoms.length(atom + 1);
        int three = atoms.length(atom + 2);
        if (one == 4 && two <= 2 && three <= 2) {
            return new WrittenDate(number(atoms, atom), number(atoms, atom + 1), number(atoms, atom + 2), atom, atom + 2);
        }
        if (one > 2 || two > 2 || three != 4 && three != 2) {
            return null;
        }
        int year = WrittenDate.year(atoms.word(atom + 2));
        WrittenDate dayFirst = new WrittenDate(year, number(atoms, atom + 1), number(atoms, atom), atom, atom + 2);
        WrittenDate american = new WrittenDate(year, number(atoms, atom), number(atoms, atom + 1), atom, atom + 2);
        boolean preferAmerican = monthFirst && separator == '/';
        WrittenDate preferred = preferAmerican ? american : dayFirst;
        WrittenDate other = preferAmerican ? dayFirst : american;
        return !preferred.plausible() && separator != '.' && other.exists() ? other : preferred;
    }

    private static boolean joins(Atoms atoms, int atom, char separator) {
        return atoms.gapIs(atom, separator) || separator == '.' && atoms.gapWithin(atom, ". ") && atoms.after(atom) == '.';
    }

    /** An address of four numbers, a phone number or the like. */
    private static boolean isPartOfMore(int atom, Atoms atoms, char separator) {
        boolean before = atoms.isNumber(atom - 1) && atoms.gapIs(atom - 1, separator);
        boolean after = atoms.isNumber(atom + 3) && atoms.gapIs(atom + 2, separator)
                && !(separator == '-' && atoms.length(atom + 2) == 4);
        return before && atoms.length(atom - 1) != 4 || after;
    }

    private static int number(Atoms atoms, int atom) {
        return Integer.parseInt(atoms.word(atom));
    }
}
