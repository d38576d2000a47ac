package dev.textscreen.pipeline.language;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.caching.ClockCache;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives one word's vote: by its letters, by the dictionaries that have it, by its trigrams where none has. Keeps votes. Thread-safe. */
final class WordVoter {

    private static final double PROOF = 1.5;
    /** How much a letter proves that stands in a name: of names in Latin letters any text may have foreign ones. */
    private static final double CYRILLIC_NAME = 0.9;
    private static final double LATIN_NAME = 0.5;
    private static final double SHAPE = 0.2;
    private static final double FOREIGN_SHAPE = 0.6;
    /** A name says little of the language around it. */
    private static final double NAME = 0.2;
    /** A name or an abbreviation of a kind that only one of the languages has says something, however it is written. */
    private static final double TELLING = 0.4;
    /** How slowly the trigrams of a word that no dictionary has, by their mean, part its vote. */
    private static final double SHAPE_SCALE = 15;
    /** Above this mean cost a word has not the shape of any of the languages. */
    private static final double UNLIKELY = 400;
    /** Below this mean cost a word has the shape of a language, if no other comes as near as this. */
    private static final double LIKELY = 370;
    private static final double FAR = 40;
    /** Texts share their words; a vote takes some 250 bytes. */
    private static final int MOST_KEPT = 50_000;

    private final Vocabulary vocabulary;
    private final List<LanguageProfile> cyrillic;
    private final List<LanguageProfile> latin;
    private final ClockCache<Voter, Ballot> votes = new ClockCache<>(MOST_KEPT);

    private record Voter(String word, boolean capitalized) {
    }

    WordVoter(Vocabulary vocabulary, List<LanguageProfile> profiles) {
        this.vocabulary = vocabulary;
        this.cyrillic = profiles.stream().filter(p -> isCyrillic(p.language())).toList();
        this.latin = profiles.stream().filter(p -> !isCyrillic(p.language())).toList();
    }

    /**
     * The votes of this word alone, which others get too: nothing is to be added to them.
     *
     * @param word not empty
     * @param capitalized whether the word is written as a name where plain words are not
     */
    Ballot vote(String word, boolean capitalized) {
        return votes.get(new Voter(word, capitalized), this::voteAnew);
    }

    /** Hits and misses among the votes that are kept. */
    CacheStats statistics() {
        return votes.stats();
    }

    private Ballot voteAnew(Voter voter) {
        Ballot ballot = new Ballot();
        String word = voter.word();
        double weight = voter.capitalized() ? NAME : 1;
        switch (Script.of(word.codePointAt(0))) {
            case CYRILLIC -> vote(word, cyrillic, weight, ballot);
            case LATIN -> vote(word, latin, weight, ballot);
            case GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, HAN, KANA, HANGUL, OTHER -> ballot.addForeign(weight);
            case COMMON -> {
                // no letters, no vote
            }
        }
        return ballot;
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
                if (weight == 1 && Bid.of(profile, vocabulary, lower, Character.isUpperCase(word.charAt(0))).isPlain()) {
                    ballot.addWord(profile.language(), PROOF);
                } else {
                    ballot.add(profile.language(), PROOF * Math.max(weight, isCyrillic(profile.language()) ? CYRILLIC_NAME : LATIN_NAME));
                }
                return;
            }
        }
        voteByBids(lower, bids(lower, letters, profiles, Character.isUpperCase(word.charAt(0))), weight, ballot);
    }

    private List<Bid> bids(String lower, LetterEvidence letters, List<LanguageProfile> profiles, boolean name) {
        List<Bid> bids = new ArrayList<>(profiles.size());
        for (LanguageProfile profile : profiles) {
            if (!letters.excludes(profile.language())) {
                bids.add(Bid.of(profile, vocabulary, lower, name));
            }
        }
        return bids;
    }

    private static void voteByBids(String lower, List<Bid> bids, double weight, Ballot ballot) {
        Language telling = telling(bids);
        if (telling != Language.UNDETERMINED) {
            ballot.add(telling, TELLING);
        }
        boolean isLatinLetter = lower.length() == 1 && lower.charAt(0) < 0x250;
        boolean isOwnWord = false;
        boolean isKnown = false;
        for (Bid bid : bids) {
            isOwnWord |= bid.isOwnWord();
            isKnown |= bid.knowsWord();
        }
        if (isKnown && (!isLatinLetter || isOwnWord)) {
            boolean isName = telling != Language.UNDETERMINED && !isOwnWord;
            DictionaryVote.vote(lower, bids, isName ? Math.min(weight, NAME) : weight, ballot);
        } else if (!isLatinLetter) {
            voteByShape(lower, bids, weight, ballot);
        }
    }

    /** The language that alone has such names or abbreviations. */
    private static Language telling(List<Bid> bids) {
        Language only = Language.UNDETERMINED;
        for (Bid bid : bids) {
            if (bid.isTelling() && only != Language.UNDETERMINED) {
                return Language.UNDETERMINED;
            }
            only = bid.isTelling() ? bid.language() : only;
        }
        return only;
    }

    private static void voteByShape(String lower, List<Bid> bids, double weight, Ballot ballot) {
        double[] costs = new double[bids.size()];
        double cheapest = Double.MAX_VALUE;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = bids.get(i).cost(lower);
            cheapest = Math.min(cheapest, costs[i]);
        }
        boolean telling = weight == 1 && cheapest < LIKELY && isFarCheaper(bids, costs, cheapest);
        if (!telling && (cheapest > UNLIKELY || !isCyrillic(bids.getFirst().language()))) {
            ballot.addForeign(weight * FOREIGN_SHAPE);
        }
        double total = 0;
        for (double cost : costs) {
            total += likelihood(cost, cheapest);
        }
        for (int i = 0; i < costs.length; i++) {
            ballot.add(bids.get(i).language(), (telling ? TELLING : SHAPE) * weight * likelihood(costs[i], cheapest) / total);
        }
    }

    /** "dziekuje", "prosze": a word in small letters whose trigrams only one language has; not English, of whose words no marks are lost. */
    private static boolean isFarCheaper(List<Bid> bids, double[] costs, double cheapest) {
        int near = 0;
        boolean english = false;
        for (int i = 0; i < costs.length; i++) {
            near += costs[i] < cheapest + FAR ? 1 : 0;
            english |= costs[i] < cheapest + FAR && bids.get(i).language() == Language.ENGLISH;
        }
        return near == 1 && !english && costs.length > 1;
    }

    /** Relative to the likeliest language, which has 1. */
    private static double likelihood(double cost, double cheapest) {
        return Math.pow(10, (cheapest - cost) / SHAPE_SCALE);
    }

    private static boolean isCyrillic(Language language) {
        return language == Language.UKRAINIAN || language == Language.RUSSIAN;
    }
}
