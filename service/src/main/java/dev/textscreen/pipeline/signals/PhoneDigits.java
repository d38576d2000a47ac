package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import org.jspecify.annotations.Nullable;

/** Digits grouped as in telephone numbers, with spaces, hyphens, dots and brackets between. */
record PhoneDigits(String value, int firstAtom, int lastAtom, Span span, boolean hasPlus, String shape) {

    private static final int MOST_GROUPS = 9;
    private static final int MOST_DIGITS = 15;
    /** The number that starts at the atom; null where the atom is the middle of one. */
    static @Nullable PhoneDigits from(Atoms atoms, int first) {
        if (atoms.isNumber(first - 1) && (atoms.gapWithin(first - 1, " -.()/"))) {
            return null;
        }
        StringBuilder value = new StringBuilder(atoms.word(first));
        int last = first;
        while (last - first < MOST_GROUPS && atoms.isNumber(last + 1) && joins(atoms, last)
                && value.length() + atoms.length(last + 1) <= MOST_DIGITS) {
            last++;
            value.append(atoms.word(last));
        }
        if (atoms.gluedToPrevious(last + 1)) {
            return null;
        }
        String text = atoms.text();
        int start = atoms.start(first);
        boolean bracket = start > 0 && text.charAt(start - 1) == '(';
        start -= bracket && last > first && atoms.gapContains(first, ")") ? 1 : 0;
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        Span span = new Span(plus ? start - 1 : start, atoms.end(last));
        return new PhoneDigits(value.toString(), first, last, span, plus, shape(text, span));
    }

    /** Without the last group, which may be another number. */
    PhoneDigits withoutLastGroup(Atoms atoms) {
        String shorter = value.substring(0, value.length() - atoms.length(lastAtom));
        Span part = new Span(span.start(), atoms.end(lastAtom - 1));
        return new PhoneDigits(shorter, firstAtom, lastAtom - 1, part, hasPlus, shape(atoms.text(), part));
    }

    int length() {
        return value.length();
    }

    /** The text without spaces beside brackets. */
    private static String shape(String text, Span span) {
        return span.of(text).replace(") ", ")").replace(")-", ")").replace(" (", "(").replace("-(", "(");
    }

    private static boolean joins(Atoms atoms, int atom) {
        return atoms.gapIs(atom, ' ') || atoms.gapIs(atom, '-') || atoms.gapIs(atom, '.') || atoms.gapWithin(atom, " ()-")
                && (atoms.gapContains(atom, "(") || atoms.gapContains(atom, ")"));
    }
}
