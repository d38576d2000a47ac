package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of two and more words: what may follow what, and agreement of case and gender between the parts. */
final class PersonPatterns {

    private static final double SURE = 0.95;
    private static final int SHORT = 6;

    private final NameLexicon lexicon;
    private final LowerNames lowerNames;
    private final GivenFirst givenFirst;
    private final SurnameFirst surnameFirst;
    private final InitialsFirst initialsFirst;
    private final ParticleFirst particleFirst;
    private final EasternNames easternNames;

    PersonPatterns(NameLexicon lexicon, NameReader reader) {
        NameParticles particles = new NameParticles(lexicon);
        this.lexicon = lexicon;
        this.particleFirst = new ParticleFirst(lexicon, particles);
        this.easternNames = new EasternNames(lexicon, reader);
        this.lowerNames = new LowerNames(lexicon);
        this.givenFirst = new GivenFirst(lexicon, lowerNames);
        this.surnameFirst = new SurnameFirst(particles, lowerNames);
        this.initialsFirst = new InitialsFirst(particles);
    }

    /** Whether names may begin with the word in lower case, as they do with particles. */
    boolean mayBegin(NameWord word) {
        return word.text().length() < SHORT && particleFirst.begins(word);
    }

    /** The longest name that begins with the word, of two words or more. */
    Optional<Person> at(WordRow row, int index) {
        NameWord word = row.get(index);
        if (word.isInitial()) {
            return finish(row, initialsFirst.at(row, index));
        }
        Person.Draft foreign = easternNames.at(row, index);
        foreign = foreign == null ? particleFirst.at(row, index) : foreign;
        if (foreign != null) {
            return finish(row, foreign);
        }
        if (word.isCapital()
                ? lexicon.isTitleOrPosition(word) && !(row.inCapitals() && word.has(PartOfSpeech.PROPN))
                : !lowerNames.begin(row, index)) {
            return Optional.empty();
        }
        boolean kin = lexicon.isTitle(word.language(), "relation", word.lemma());
        Person.Draft given = word.isGiven() && !(kin && word.isCommonWord()) ? givenFirst.at(row, index) : null;
        Person.Draft surname = !kin && word.surnameStrength() >= SurnameStrength.POSSIBLE ? surnameFirst.at(row, index) : null;
        return finish(row,
                given != null && surname != null && isRatherSurname(row, index) ? longer(surname, given) : longer(given, surname));
    }

    /** "Бойко Андрій": the first word is a surname to the dictionary, the second only a given name. */
    private static boolean isRatherSurname(WordRow row, int index) {
        NameWord second = row.get(row.next(index));
        return row.get(index).isSurname() && second.isGiven() && !second.isSurname();
    }

    private static Person.@Nullable Draft longer(Person.@Nullable Draft first, Person.@Nullable Draft second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.size() > first.size() ? second : first;
    }

    private Optional<Person> finish(WordRow row, Person.@Nullable Draft name) {
        if (name == null) {
            return Optional.empty();
        }
        List<GrammaticalCase> preferred = lexicon.casesBefore(row, name.words().getFirst());
        return Agreement.of(name.forms(), preferred).map(agreement -> name.done(agreement, SURE));
    }
}
