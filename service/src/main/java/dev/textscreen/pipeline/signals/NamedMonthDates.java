package dev.textscreen.pipeline.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose month is a word or a Roman numeral: {@code 9 березня 1985}, {@code 3rd of May, 1970}, {@code May 5, 1970},
 * {@code 05-JAN-2024}, {@code 5.V.1965}.
 */
final class NamedMonthDates {

    private static final String GAP = " .,-/\"'\u00AB\u00BB\u201C\u201D\u201E";

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final Months months;
    private final LinkTable between;

    /** @param between endings of ordinal numbers, and what may stand between a day and its month */
    NamedMonthDates(Months months, LinkTable between) {
        this.months = months;
        this.between = between;
    }

    /** The date that starts with the atom, a day or a month; null where there is none. */
    @Nullable
    WrittenDate at(int atom, Atoms atoms) {
        return atoms.isNumber(atom) ? dayFirst(atom, atoms) : monthFirst(atom, atoms);
    }

    private @Nullable WrittenDate dayFirst(int day, Atoms atoms) {
        if (atoms.length(day) > 2 || atoms.gluedToPrevious(day)) {
            return null;
        }
        int month = skipOrdinals(day + 1, atoms);
        int year = month + 1;
        int number = month == day + 1 ? numberOrRoman(month, atoms) : number(month, atoms);
        if (number == 0 || !atoms.gapWithin(month - 1, GAP) || !isYear(year, month, atoms)) {
            return null;
        }
        return new WrittenDate(WrittenDate.year(atoms.word(year)), number, number(atoms, day), day, year);
    }

    private @Nullable WrittenDate monthFirst(int month, Atoms atoms) {
        int day = month + 1;
        if (number(month, atoms) == 0 || !atoms.isNumber(day) || atoms.length(day) > 2 || !atoms.gapWithin(month, " .")) {
            return null;
        }
        int year = skipOrdinals(day + 1, atoms);
        if (!isYear(year, year - 1, atoms) || atoms.length(year) != 4) {
            return null;
        }
        return new WrittenDate(WrittenDate.year(atoms.word(year)), months.number(atoms.word(month)), number(atoms, day), month, year);
    }

    /** 1 to 12, or 0 where the atom is no month. */
    int number(int atom, Atoms atoms) {
        return atoms.isWord(atom) ? months.number(atoms.word(atom)) : 0;
    }

    private int numberOrRoman(int atom, Atoms atoms) {
        int named = number(atom, atoms);
        return named > 0 || !atoms.isWord(atom) ? named : ROMAN.indexOf(atoms.span(atom, atom).of(atoms.text())) + 1;
    }

    /** Four digits, or two after a hyphen: {@code 15-JAN-24}. */
    private static boolean isYear(int atom, int previous, Atoms atoms) {
        boolean full = atoms.isNumber(atom) && atoms.length(atom) == 4 && atoms.gapWithin(previous, GAP);
        return full || atoms.isNumber(atom) && atoms.length(atom) == 2 && atoms.gapIs(previous, '-');
    }

    private int skipOrdinals(int atom, Atoms atoms) {
        int next = atom;
        while (next < atom + 2 && atoms.isWord(next) && (atoms.gapWithin(next - 1, GAP) || atoms.gluedToPrevious(next))
                && between.has(atoms.word(next))) {
            next++;
        }
        return next;
    }

    private static int number(Atoms atoms, int atom) {
        return Integer.parseInt(atoms.word(atom));
    }
}
