package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionSource;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Morphology;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the persons and organisations that a text names. Thread-safe. */
public final class MentionFinder implements MentionSource {

    private final NameReader reader;
    private final LowerNames lowerNames;
    private final PersonPatterns patterns;
    private final LoneNames loneNames;
    private final UnlistedNames unlisted;
    private final Namesakes namesakes;
    private final Couples couples;
    private final PersonMentions personMentions;
    private final OrganizationFinder organizations;

    public MentionFinder(NameLexicon lexicon, Morphology morphology) {
        this.reader = new NameReader(lexicon, morphology);
        this.lowerNames = new LowerNames(lexicon);
        this.patterns = new PersonPatterns(lexicon, reader);
        this.loneNames = new LoneNames(lexicon);
        this.unlisted = new UnlistedNames(lexicon);
        this.namesakes = new Namesakes(lexicon);
        this.couples = new Couples(lexicon);
        this.personMentions = new PersonMentions(lexicon, reader);
        this.organizations = new OrganizationFinder(lexicon);
    }

    /** The mentions in the order of the text; a person inside an organisation's name is none of its own. */
    @Override
    public List<Mention> find(CanonicalText text, List<Sentence> sentences, List<Token> tokens) {
        if (sentences.isEmpty() || tokens.isEmpty()) {
            return List.of();
        }
        WordRow row = NameWords.row(text.text(), tokens, reader);
        List<Mention> mentions = new ArrayList<>(organizations.find(row));
        int at = 0;
        while (at < row.size()) {
            at = person(row, at, mentions);
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return mentions;
    }

    private int person(WordRow row, int index, List<Mention> mentions) {
        NameWord word = row.get(index);
        if (row.isTaken(index) || !word.isWord() || !mayBeName(word)) {
            return index + 1;
        }
        if (namesakes.isAfter(row, index)) {
            return namesakes.end(row, index);
        }
        List<Person> couple = couples.at(row, index);
        if (!couple.isEmpty()) {
            couple.forEach(person -> mentions.add(personMentions.of(row, person)));
            return couple.getFirst().end();
        }
        Optional<Person> person = patterns.at(row, index).or(() -> unlisted.at(row, index)).or(() -> loneNames.at(row, index));
        if (person.isEmpty()) {
            return index + 1;
        }
        if (!namesakes.isStreet(row, person.get())) {
            mentions.add(personMentions.of(row, person.get()));
        }
        return person.get().end();
    }

    /** Cheap: whether it is worth looking closer. Of words in lower case only those that a dictionary has as names, none with digits. */
    private boolean mayBeName(NameWord word) {
        return (word.isCapital() || word.isInitial() || (word.text().length() > 2 && lowerNames.mayBe(word))
                || patterns.mayBegin(word)) && !hasDigit(word.text());
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
