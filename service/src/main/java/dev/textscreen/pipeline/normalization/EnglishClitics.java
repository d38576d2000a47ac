package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import java.util.Locale;

/** Contracted forms and possessives, which the treebanks write as one token: {@code don't}, {@code John's}. */
final class EnglishClitics {

    private static final String[] CLITICS = {"'s", "'re", "'ve", "'ll", "'d", "'m"};

    private EnglishClitics() {
    }

    /** A pronoun that has lost its clitic: {@code it's} has a verb in it. */
    static Candidate withVerb(Candidate stripped) {
        int traits = stripped.pos() == PartOfSpeech.PRON ? stripped.traits() | Trait.FINITE.bit() : stripped.traits();
        return new Candidate(stripped.lemma(), stripped.pos(), stripped.cells(), traits, stripped.name(), stripped.prior());
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
