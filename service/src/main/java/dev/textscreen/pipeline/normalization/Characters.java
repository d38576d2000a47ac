package dev.textscreen.pipeline.normalization;

/** The classes of characters that tokens are made of. */
final class Characters {

    private static final String OPENING = "\"'(\u00AB\u201E\u201C[{<\u2018`";
    private static final String CLOSING = "\"')\u00BB\u201D\u201C]}>\u2019";

    private Characters() {
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    /** A letter, or a mark upon one, such as a stress. */
    static boolean isWordPart(char c) {
        return isLetter(c) || c >= 0x300 && isMark(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c > 0x80 && Character.isWhitespace(c);
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isSymbol(char c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.SURROGATE ->
                true;
            default -> c == '%' || c == '#' || c == '&' || c == '@' || c == '*' || c == '/';
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
