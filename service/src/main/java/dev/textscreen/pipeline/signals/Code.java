package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;

/**
 * A glued whole of letters and digits.
 *
 * @param raw as written
 * @param folded in upper case, look-alike letters written as Latin
 */
record Code(String raw, String folded, Span span, int firstAtom, int lastAtom) {

    int length() {
        return folded.length();
    }

    /** Whether the characters from one index to another are ASCII digits. */
    boolean digits(int from, int to) {
        return folded.chars().skip(from).limit((long) to - from).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the characters from one index to another are Latin capitals. */
    boolean letters(int from, int to) {
        return folded.chars().skip(from).limit((long) to - from).allMatch(c -> c >= 'A' && c <= 'Z');
    }

    boolean lettersOrDigits() {
        return folded.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    boolean hasDigit() {
        return folded.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    boolean writtenInCapitals() {
        return raw.chars().noneMatch(Character::isLowerCase);
    }
}
