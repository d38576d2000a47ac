package dev.textscreen.pipeline.normalization.names;

import java.util.Locale;

/** How the letters of a name are written. */
final class NameText {

    private static final String APOSTROPHES = "'\u2019\u02bc\u02bb\u0060";

    private static final String ROMAN = "IVX\u0406\u0425";

    private NameText() {
    }

    /** The form to look up: lower case, one apostrophe, \u0451 as \u0435. */
    static String key(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
        for (int i = 1; i < APOSTROPHES.length(); i++) {
            lower = lower.replace(APOSTROPHES.charAt(i), '\'');
        }
        return lower;
    }

    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** The name with a capital at its beginning and after each hyphen, and after an elided O' or D'. */
    static String capitalized(String name) {
        StringBuilder result = new StringBuilder(name);
        boolean start = true;
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (start && Character.isLetter(c)) {
                result.setCharAt(i, Character.toUpperCase(c));
            }
            start = c == '-' || (isApostrophe(c) && i == 1 && c < 0x2100 && (result.charAt(0) < 0x80 || result.charAt(0) == '\u041e'));
        }
        return result.toString();
    }

    /** Whether the word is a number such as II or XIV, in Latin letters or the Cyrillic ones that look like them. */
    static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (ROMAN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
