package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;

/** Digits that are written in groups with one space, hyphen or dot between: what a number that starts at an atom may consist of. */
final class DigitGroups {

    private static final int MOST_GROUPS = 8;

    private final Atoms atoms;
    private final int first;
    private final int last;

    private DigitGroups(Atoms atoms, int first, int last) {
        this.atoms = atoms;
        this.first = first;
        this.last = last;
    }

    static DigitGroups from(Atoms atoms, int first) {
        int last = first;
        while (last - first < MOST_GROUPS - 1 && atoms.isNumber(last + 1) && joined(atoms, last)) {
            last++;
        }
        return new DigitGroups(atoms, first, last);
    }

    /** Whether the first group goes on a number that began before it. */
    boolean beginsInside() {
        return atoms.isNumber(first - 1) && (joined(atoms, first - 1) || atoms.gapIs(first - 1, '/') || atoms.gapIs(first - 1, ','));
    }

    int firstAtom() {
        return first;
    }

    int lastAtom() {
        return last;
    }

    /** The number of groups from the first on that hold so many digits together; 0 where none do. */
    int groupsWith(int digits) {
        int count = 0;
        for (int atom = first; atom <= last && count < digits; atom++) {
            count += atoms.length(atom);
            if (count == digits) {
                return atom - first + 1;
            }
        }
        return 0;
    }

    Span span(int groups) {
        return atoms.span(first, first + groups - 1);
    }

    /** The digits of the first groups. */
    String digits(int groups) {
        if (groups == 1) {
            return atoms.word(first);
        }
        StringBuilder digits = new StringBuilder();
        for (int atom = first; atom < first + groups; atom++) {
            digits.append(atoms.word(atom));
        }
        return digits.toString();
    }

    /** The lengths of all groups with what stands between: {@code 3-3-3 2}. */
    String shape() {
        return shape(last - first + 1);
    }

    /** The same for the first groups. */
    String shape(int groups) {
        int end = first + groups - 1;
        StringBuilder shape = new StringBuilder();
        for (int atom = first; atom <= end; atom++) {
            shape.append(atoms.length(atom));
            if (atom < end) {
                shape.append(atoms.after(atom));
            }
        }
        return shape.toString();
    }

    /** Whether letters or another number go on right after the groups. */
    boolean goesOn(int groups) {
        int atom = first + groups - 1;
        return atoms.gluedToPrevious(atom + 1) && atoms.isWord(atom + 1);
    }

    private static boolean joined(Atoms atoms, int atom) {
        return atoms.gapIs(atom, ' ') || atoms.gapIs(atom, '-') || atoms.gapIs(atom, '.');
    }
}
