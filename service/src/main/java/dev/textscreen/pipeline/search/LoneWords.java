package dev.textscreen.pipeline.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.watchlist.Entity;

/**
 * Holds a single word of a text to the letters of the listed name. In running text too many words are one slip away from some listed
 * name; and a given name alone says who was meant to nobody. Thread-safe.
 */
final class LoneWords {

    /** Worth showing, and no match. */
    private static final double MOST = 0.6;
    /** From this many letters on, words that sound the same are the same word in another spelling. */
    private static final int LONG = 7;
    private static final List<String> NAMES = List.of("name", "alias", "weakAlias", "previousName");

    private final NameAnalyzer analyzer;

    LoneWords(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * What of a text led to a match.
     *
     * @param spellings how the words stand in the text, and their nominative
     * @param givenName whether they are no more than a given name, which no spelling proves
     */
    record Found(String words, List<String> spellings, boolean givenName) {

        static Found of(Mention mention) {
            return new Found(mention.text(), List.of(mention.text(), mention.normalized()), LoneWords.givenName(mention));
        }
    }

    /** Whether a person's mention is no more than a given name. */
    static boolean givenName(Mention mention) {
        return mention.type() == MentionType.PERSON && mention.parts().size() == 1 && mention.parts().getFirst().role() == NameRole.GIVEN;
    }

    /** Whether it is no more than one word. */
    boolean lone(Found found) {
        return analyzer.tokens(found.words()).size() < 2;
    }

    /** The match as it is where it was found by more than a lone word, else no more than worth showing. */
    Match held(Match match, Found found, double threshold) {
        boolean sure = match.score().value() <= MOST || !lone(found) || proven(match)
                || !found.givenName() && spelled(match, found.spellings());
        return sure ? match : held(match, threshold);
    }

    private static boolean proven(Match match) {
        return match.score().explanations().stream()
                .anyMatch(one -> one.share() > 0 && (one.of(Feature.IDENTIFIER) || one.of(Feature.BIRTH_DATE)));
    }

    /** Whether a listed name is, or holds, one of the spellings; or the spelling, in capitals, is made of its initials. */
    private boolean spelled(Match match, Collection<String> spellings) {
        boolean acronym = match.score().explanations().stream().anyMatch(one -> one.of(Feature.ACRONYM));
        return acronym ? spellings.stream().anyMatch(LoneWords::shouted) : spells(spellings, match.entity());
    }

    private static boolean shouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean spells(Collection<String> spellings, Entity entity) {
        Set<String> listed = new HashSet<>();
        NAMES.forEach(property -> entity.values(property).forEach(name -> listed.addAll(analyzer.tokens(name))));
        Set<String> sounds = new HashSet<>();
        listed.stream().filter(word -> word.length() >= LONG).forEach(word -> sounds.add(analyzer.scanKey(word)));
        return spellings.stream().flatMap(spelling -> analyzer.readings(spelling).stream()).flatMap(List::stream)
                .anyMatch(word -> listed.contains(word) || word.length() >= LONG && sounds.contains(analyzer.scanKey(word)));
    }

    private static Match held(Match match, double threshold) {
        Score score = match.score();
        List<Explanation> explanations = new ArrayList<>(score.explanations());
        explanations.add(new Explanation(Feature.LONE_WORD.wireName(), -1, MOST - score.value(), "", "",
                "a single word of the text that is not the listed name to the letter, or no more than a given name"));
        return new Match(match.entity(), new Score(MOST, explanations), MOST >= threshold, match.retrieval());
    }
}
