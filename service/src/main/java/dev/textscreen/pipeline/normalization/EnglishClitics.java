package dev.textscreen.pipeline.normalization;

import java.util.Locale;

/** Contracted forms and possessives, which the treebanks write as one token: {@code don't}, {@code John's}. */
final class EnglishClitics {

    private static final String[] CLITICS = {"'s", "'re", "'ve", "'ll", "'d", "'m"};

    private EnglishClitics() {
    }

    /** The word without its clitic; itself where it has none. */
    static String strip(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.indexOf('\'') < 0) {
            return word;
        }
        if (lower.endsWith("n't") && lower.length() > 3) {
            return lower.equals("can't") ? "can" : lower.equals("won't") ? "will" : word.substring(0, word.length() - 3);
        }
        for (String clitic : CLITICS) {
            if (lower.endsWith(clitic) && lower.length() > clitic.length()) {
                return word.substring(0, word.length() - clitic.length());
            }
        }
        return word;
    }
}
