package dev.textscreen.text;

import com.ibm.icu.text.Transliterator;

/**
 * Scripts that need rules or a dictionary of their own to be read: Chinese characters, kana, the scripts of India and South-East Asia.
 * Thread-safe; a call costs tens of microseconds and takes ICU's lock, so callers cache.
 */
final class RareScripts {

    /** Made when the first word needs them: reading their rules takes half a second of every start. */
    private static final class Rules {

        static final Transliterator CHINESE = Transliterator.getInstance("Han-Latin/Names; NFD; [:Mn:] Remove; Lower");
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");
    }

    static boolean needed(int codePoint) {
        return switch (Script.of(codePoint)) {
            case HAN, KANA, OTHER -> true;
            default -> false;
        };
    }

    String latinize(String word) {
        boolean han = word.codePoints().anyMatch(c -> Script.of(c) == Script.HAN);
        String latin = han ? Rules.CHINESE.transliterate(word) : word;
        return asciiWords(Rules.ANY.transliterate(latin));
    }

    private static String asciiWords(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
