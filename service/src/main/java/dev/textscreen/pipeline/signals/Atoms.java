package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one scan of a text that all recognisers share: its maximal runs of letters and of ASCII digits, in order. Runs with nothing between
 * them are glued ({@code АВ123456} is two atoms of one glued whole). Used by one thread.
 */
final class Atoms {

    private static final char APOSTROPHE = '\'';

    private final String text;
    private final @Nullable String[] words;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean[] digits = new boolean[32];
    private int size;

    private Atoms(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at);
            if (end > at) {
                add(at, end);
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        this.words = new String[size];
    }

    static Atoms of(String text) {
        return new Atoms(text);
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int start(int atom) {
        return starts[atom];
    }

    int end(int atom) {
        return ends[atom];
    }

    int length(int atom) {
        return ends[atom] - starts[atom];
    }

    boolean isNumber(int atom) {
        return atom >= 0 && atom < size && digits[atom];
    }

    boolean isWord(int atom) {
        return atom >= 0 && atom < size && !digits[atom];
    }

    /** The lower-cased letters of a word, the digits of a number. */
    String word(int atom) {
        String word = words[atom];
        if (word == null) {
            word = text.substring(starts[atom], ends[atom]);
            word = digits[atom] ? word : word.toLowerCase(Locale.ROOT);
            words[atom] = word;
        }
        return word;
    }

    Span span(int firstAtom, int lastAtom) {
        return new Span(starts[firstAtom], ends[lastAtom]);
    }

    /** Whether nothing stands between this atom and the one before. */
    boolean gluedToPrevious(int atom) {
        return atom > 0 && atom < size && ends[atom - 1] == starts[atom];
    }

    boolean standsAlone(int atom) {
        return !gluedToPrevious(atom) && !gluedToPrevious(atom + 1);
    }

    /** The last atom of the glued whole that this one is in, looked for up to a length in characters; -1 where it is longer. */
    int gluedEnd(int atom, int longest) {
        int last = atom;
        while (gluedToPrevious(last + 1)) {
            last++;
            if (ends[last] - starts[atom] > longest) {
                return -1;
            }
        }
        return ends[last] - starts[atom] > longest ? -1 : last;
    }

    /** Whether between this atom and the next stands exactly this character. */
    boolean gapIs(int atom, char wanted) {
        return atom + 1 < size && starts[atom + 1] - ends[atom] == 1 && text.charAt(ends[atom]) == wanted;
    }

    /** Where the gap after the atom begins and ends: {@code text[end(atom), gapEnd(atom))}. */
    int gapEnd(int atom) {
        return atom + 1 < size ? starts[atom + 1] : text.length();
    }

    /** Whether all characters between the atom and the next are among these, and there are no more than three. */
    boolean gapWithin(int atom, String allowed) {
        int end = gapEnd(atom);
        if (atom + 1 >= size || end - ends[atom] > 3) {
            return false;
        }
        for (int i = ends[atom]; i < end; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean gapContains(int atom, String wanted) {
        for (int i = ends[atom]; i < gapEnd(atom); i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The character before the atom, a space where there is none. */
    char before(int atom) {
        return starts[atom] > 0 ? text.charAt(starts[atom] - 1) : ' ';
    }

    /** The character after the atom, a space where there is none. */
    char after(int atom) {
        return ends[atom] < text.length() ? text.charAt(ends[atom]) : ' ';
    }

    /** The first atom that starts at the offset or after it. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            digits = Arrays.copyOf(digits, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        digits[size] = isDigit(text.charAt(start));
        size++;
    }

    private static int runEnd(String text, int start) {
        int at = start;
        if (isDigit(text.charAt(start))) {
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = c == APOSTROPHE && at > start && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            if (!inside && !Character.isLetter(c) && !(at > start && isMark(c))) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
