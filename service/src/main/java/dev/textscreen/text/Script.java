package dev.textscreen.text;

import java.lang.Character.UnicodeScript;

/** The writing systems that lists and texts use, as far as they are told apart here. */
public enum Script {
    LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, HAN, KANA, HANGUL, OTHER,
    /** Digits, punctuation, spaces and marks, which belong to no script of their own. */
    COMMON;

    public static Script of(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? LATIN : COMMON;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            case COMMON, INHERITED, UNKNOWN -> COMMON;
            default -> OTHER;
        };
    }
}
