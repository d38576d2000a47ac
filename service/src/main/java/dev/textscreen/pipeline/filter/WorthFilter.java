package dev.textscreen.pipeline.filter;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;

/**
 * Tells texts that may hold a name from those that cannot, by a single look at their letters. It only ever spares variants and vectors,
 * so a listed name or identifier is found whatever it says. Thread-safe.
 */
public final class WorthFilter {

    private static final int SHORTEST_NAME = 2;

    public Worth assess(CanonicalText text, LanguageGuess language) {
        int letters = 0;
        int run = 0;
        int longestRun = 0;
        boolean capitals = false;
        boolean uncasedScript = false;
        String chars = text.text();
        for (int i = 0; i < chars.length();) {
            int c = chars.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                run++;
                longestRun = Math.max(longestRun, run);
                capitals |= Character.isUpperCase(c);
                uncasedScript |= isUncased(Script.of(c));
            } else {
                run = 0;
            }
        }
        if (longestRun < SHORTEST_NAME && !uncasedScript) {
            return new Worth(false, false, letters == 0 ? "no letters" : "no word of two letters");
        }
        if (capitals || uncasedScript) {
            return new Worth(true, true, "capitals or a script without them");
        }
        // Lower case throughout: names are found by dictionary, and a vector of every word would be noise.
        return new Worth(true, language.language() == Language.UNDETERMINED, "lower case throughout");
    }

    private static boolean isUncased(Script script) {
        return switch (script) {
            case ARABIC, HEBREW, HAN, KANA, HANGUL, GEORGIAN, OTHER -> true;
            case LATIN, CYRILLIC, GREEK, ARMENIAN, COMMON -> false;
        };
    }
}
