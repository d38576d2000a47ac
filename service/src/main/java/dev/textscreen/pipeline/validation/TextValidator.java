package dev.textscreen.pipeline.validation;

import dev.textscreen.pipeline.validation.InvalidTextException.Reason;

/** Lets through what is text and within the limit, and never changes it. Thread-safe. */
public final class TextValidator {

    private final int maxLength;

    /** @param maxLength the longest text that is taken, in code points */
    public TextValidator(int maxLength) {
        this.maxLength = maxLength;
    }

    /** @throws InvalidTextException when the text is blank, too long, or holds what is no character */
    public CleanText validate(String text) {
        // A code point is at most two units, so most texts need no count.
        if (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidTextException(Reason.TOO_LONG, "is longer than the limit of " + maxLength + " characters");
        }
        boolean blank = true;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new InvalidTextException(Reason.NOT_TEXT, "has a lone surrogate at UTF-16 position " + i);
            }
            if (isForbidden(c)) {
                throw new InvalidTextException(Reason.NOT_TEXT, "has a control character (code point " + c + ") at UTF-16 position " + i);
            }
            blank &= isInvisible(c);
            i += Character.charCount(c);
        }
        if (blank) {
            throw new InvalidTextException(Reason.BLANK, "is blank");
        }
        return new CleanText(text);
    }

    private static boolean isForbidden(int c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
        }
        return c == 0x7F || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
