package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import java.util.Locale;

/** Gives one word's vote: by its letters, by the dictionaries that have it, by its trigrams where none has. Thread-safe. */
final class WordVoter {

    private static final double PROOF = 1.5;
    private static final double FUNCTION_WORD = 1.2;
    private static final double KNOWN = 1.0;
    private static final double NAME_ALONE = 0.5;
    private static final double SHARED = 0.25;
    private static final double SHAPE = 0.2;
    private static final double FOREIGN_SHAPE = 0.6;
    /** A name says little of the language around it. */
    private static final double NAME = 0.2;
    /** A given name that only one of the languages has says something, however it is written. */
    private static final double GIVEN_NAME = 0.3;
    /** How slowly the trigrams of a word that several dictionaries have, all together, part its vote among them. */
    private static final double SHARED_SCALE = 480;
    /** The same for a word that none has, by the mean of its trigrams. */
    private static final double SHAPE_SCALE = 15;
    /** The English dictionary has the names of the whole world as they are; a form that only another has is declined there. */
    private static final double DECLINED_NAME = 1.5;
    private static final double ENGLISH_NAME = 0.5;
    /** Above this mean cost a word has not the shape of any of the languages. */
    private static final double UNLIKELY = 400;

    private final Vocabulary vocabulary;
    private final List<LanguageProfile> cyrillic;
    private final List<LanguageProfile> latin;

    WordVoter(Vocabulary vocabulary, List<LanguageProfile> profiles) {
        this.vocabulary = vocabulary;
        this.cyrillic = profiles.stream().filter(p -> isCyrillic(p.language())).toList();
        this.latin = profiles.stream().filter(p -> !isCyrillic(p.language())).toList();
    }

    /** @param capitalized whether the word is written as a name where plain words are not */
    void vote(String word, Script script, boolean capitalized, Ballot ballot) {
        double weight = capitalized ? NAME : 1;
        switch (script) {
            case CYRILLIC -> vote(word, cyrillic, weight, ballot);
            case LATIN -> vote(word, latin, weight, ballot);
            case GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, HAN, KANA, HANGUL, OTHER -> ballot.addForeign(weight);
            case COMMON -> {
                // no letters, no vote
            }
        }
    }

    private void vote(String word, List<LanguageProfile> profiles, double weight, Ballot ballot) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (profiles.getFirst().isNeutral(word, lower)) {
            return;
        }
        LetterEvidence letters = LetterEvidence.of(lower);
        if (letters.isForeign()) {
            ballot.addForeign(PROOF * Math.max(weight, 0.6));
            return;
        }
        for (LanguageProfile profile : profiles) {
            if (letters.proves(profile.language())) {
                ballot.add(profile.language(), PROOF * Math.max(weight, 0.5));
                return;
            }
        }
        voteByGivenName(lower, letters, profiles, ballot);
        if (lower.length() > 1 || !profiles.equals(latin) || isFunctionWord(lower, profiles)) {
            voteByWords(lower, letters, profiles, weight, ballot);
        }
    }

    private static boolean isFunctionWord(String lower, List<LanguageProfile> profiles) {
        return profiles.stream().anyMatch(p -> p.hasFunctionWord(lower));
    }

    private void voteByWords(String lower, LetterEvidence letters, List<LanguageProfile> profiles, double weight, Ballot ballot) {
        int functionWords = 0;
        int known = 0;
        for (LanguageProfile profile : profiles) {
            if (!letters.excludes(profile.language())) {
                functionWords += profile.hasFunctionWord(lower) ? 1 : 0;
                known += vocabulary.knows(profile.language(), lower) ? 1 : 0;
            }
        }
        if (known == 0 && functionWords == 0) {
            voteByShape(lower, letters, profiles, weight, ballot);
            return;
        }
        double cheapest = cheapest(lower, letters, profiles);
        double total = 0;
        for (LanguageProfile profile : profiles) {
            total += knows(profile, lower, letters) ? likelihood(profile.cost(lower), cheapest, SHARED_SCALE / lower.length()) : 0;
        }
        for (LanguageProfile profile : profiles) {
            if (letters.excludes(profile.language())) {
                continue;
            }
            if (profile.hasFunctionWord(lower)) {
                ballot.add(profile.language(), weight * (functionWords == 1 ? FUNCTION_WORD : SHARED));
            } else if (vocabulary.knows(profile.language(), lower)) {
                double vote = known > 1
                        ? weight * SHARED * known * likelihood(profile.cost(lower), cheapest, SHARED_SCALE / lower.length()) / total
                        : ofOnly(profile.language(), lower, weight);
                ballot.add(profile.language(), vote);
            }
        }
    }

    private double ofOnly(Language language, String lower, double weight) {
        double vote = weight * (lower.length() > 2 ? KNOWN : SHARED);
        if (!vocabulary.knowsAsNameOnly(language, lower)) {
            return vote;
        }
        return Math.min(NAME_ALONE, vote * (language == Language.ENGLISH ? ENGLISH_NAME : DECLINED_NAME));
    }

    private boolean knows(LanguageProfile profile, String lower, LetterEvidence letters) {
        return !letters.excludes(profile.language()) && vocabulary.knows(profile.language(), lower);
    }

    /** The language that alone lists the word as a given name gets a vote for it. */
    private static void voteByGivenName(String lower, LetterEvidence letters, List<LanguageProfile> profiles, Ballot ballot) {
        LanguageProfile only = null;
        for (LanguageProfile profile : profiles) {
            if (!letters.excludes(profile.language()) && profile.hasGivenName(lower)) {
                if (only != null) {
                    return;
                }
                only = profile;
            }
        }
        if (only != null) {
            ballot.add(only.language(), GIVEN_NAME);
        }
    }

    private static double cheapest(String lower, LetterEvidence letters, List<LanguageProfile> profiles) {
        double cheapest = Double.MAX_VALUE;
        for (LanguageProfile profile : profiles) {
            cheapest = Math.min(cheapest, letters.excludes(profile.language()) ? Double.MAX_VALUE : profile.cost(lower));
        }
        return cheapest;
    }

    private static void voteByShape(String lower, LetterEvidence letters, List<LanguageProfile> profiles, double weight, Ballot ballot) {
        double cheapest = cheapest(lower, letters, profiles);
        if (cheapest > UNLIKELY || profiles.get(0).language() != Language.UKRAINIAN) {
            ballot.addForeign(weight * FOREIGN_SHAPE);
        }
        double total = 0;
        for (LanguageProfile profile : profiles) {
            total += letters.excludes(profile.language()) ? 0 : likelihood(profile.cost(lower), cheapest, SHAPE_SCALE);
        }
        for (LanguageProfile profile : profiles) {
            if (!letters.excludes(profile.language()) && total > 0) {
                ballot.add(profile.language(), SHAPE * weight * likelihood(profile.cost(lower), cheapest, SHAPE_SCALE) / total);
            }
        }
    }

    /** Relative to the likeliest language, which has 1. */
    private static double likelihood(double cost, double cheapest, double scale) {
        return Math.pow(10, (cheapest - cost) / scale);
    }

    private static boolean isCyrillic(Language language) {
        return language == Language.UKRAINIAN || language == Language.RUSSIAN;
    }
}
