package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of two and more words: what may follow what, and agreement of case and gender between the parts. */
final class PersonPatterns {

    private static final double LIKELY_SURNAME = 0.5;
    private static final double POSSIBLE_SURNAME = 0.15;
    private static final double SURE = 0.95;

    private final NameLexicon lexicon;

    PersonPatterns(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The longest name that begins with the word, of two words or more. */
    Optional<Person> at(WordRow row, int index) {
        NameWord word = row.get(index);
        if (word.isInitial()) {
            return finish(row, initialsFirst(row, index));
        }
        if (word.isCapital() ? isTitleWord(word) : !isLowerName(row, index)) {
            return Optional.empty();
        }
        Person.Draft given = word.isGiven() ? givenFirst(row, index) : null;
        Person.Draft surname = word.surnameStrength() >= POSSIBLE_SURNAME ? surnameFirst(row, index) : null;
        return finish(row, longer(given, surname));
    }

    private boolean isTitleWord(NameWord word) {
        return !word.isGiven() && (lexicon.isTitle(word.language(), "title", word.lemma())
                || lexicon.isTitle(word.language(), "position", word.lemma()));
    }

    private static Person.@Nullable Draft longer(Person.@Nullable Draft given, Person.@Nullable Draft surname) {
        if (given == null || surname == null) {
            return given == null ? surname : given;
        }
        return surname.size() > given.size() ? surname : given;
    }

    /** A name in lower case counts where the words beside it are names in the dictionary and nothing else. */
    private boolean isLowerName(WordRow row, int index) {
        NameWord word = row.get(index);
        int next = row.next(index);
        if (next == WordRow.NONE || word.text().length() < 3 || row.get(next).text().length() < 3) {
            return false;
        }
        NameWord follower = row.get(next);
        if (row.inLower() && word.isGiven() && word.has(PartOfSpeech.PROPN) && !word.has(PartOfSpeech.VERB)
                && (follower.isUnknown() || (follower.has(PartOfSpeech.PROPN) && follower.surnameStrength() > 0))) {
            return true;
        }
        boolean given = word.isGiven() && !isPlainWord(word) && (follower.isPatronymic()
                || (follower.surnameStrength() >= 0.9 && !isPlainWord(follower))
                || (follower.shape() == NameWord.Shape.UPPER && follower.surnameStrength() >= LIKELY_SURNAME));
        int after = row.next(next);
        boolean patronymic = after != WordRow.NONE && row.get(after).isPatronymic();
        return given || word.surnameStrength() >= 0.9 && (patronymic || !isPlainWord(word)) && follower.isGiven() && !isPlainWord(follower);
    }

    /** Whether some reading is a word of the language other than an adjective made of a name. */
    private static boolean isPlainWord(NameWord word) {
        return word.readings().stream().anyMatch(r -> switch (r.pos()) {
            case PROPN, ADJ, X -> false;
            case NOUN, VERB, ADV, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> true;
        });
    }

    private boolean fits(WordRow row, int index, boolean first) {
        NameWord word = row.get(index);
        return word.isCapital() || first || word.isPatronymic() || isLowerSurname(row, word);
    }

    private static boolean isLowerSurname(WordRow row, NameWord word) {
        if (row.inLower() && (word.isUnknown() || word.has(PartOfSpeech.PROPN))) {
            return word.surnameStrength() > 0;
        }
        return word.shape() == NameWord.Shape.LOWER && word.surnameStrength() >= 0.9 && !isPlainWord(word);
    }

    private Person.@Nullable Draft givenFirst(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        if (!name.add(index, NameRole.GIVEN)) {
            return null;
        }
        boolean lower = !row.get(index).isCapital();
        int next = middle(row, name, row.next(index), lower);
        next = particles(row, name, next);
        if (next != WordRow.NONE && (lower ? isLowerSurname(row, row.get(next)) || row.get(next).isCapital() : row.get(next).isCapital())
                && row.get(next).surnameStrength() >= POSSIBLE_SURNAME && !isTitleBefore(row, next) && !isSuffix(row.get(next))
                && name.add(next, NameRole.SURNAME)) {
            next = secondSurname(row, name, row.next(next));
        } else {
            dropParticles(name);
            next = WordRow.NONE;
        }
        if (next != WordRow.NONE && row.get(next).isPatronymic() && !name.has(NameRole.PATRONYMIC)
                && row.get(next).isCapital() && name.add(next, NameRole.PATRONYMIC)) {
            next = row.next(next);
        }
        patronymicSuffix(row, name, next == WordRow.NONE ? row.next(name.last()) : next);
        return name.size() > 1 ? name : givenPair(name);
    }

    private static Person.@Nullable Draft givenPair(Person.Draft name) {
        return name.size() > 1 ? name : null;
    }

    /** Patronymic, initials or further given names between given name and surname; the word after them. */
    private int middle(WordRow row, Person.Draft name, int index, boolean lower) {
        int next = index;
        if (next != WordRow.NONE && row.get(next).isPatronymic() && (lower || row.get(next).isCapital())
                && name.add(next, NameRole.PATRONYMIC)) {
            int after = row.next(next);
            patronymicSuffix(row, name, after);
            return row.next(name.last());
        }
        while (next != WordRow.NONE && row.get(next).isInitial() && row.next(next) != WordRow.NONE
                && name.add(next, NameRole.INITIAL)) {
            next = row.next(next);
        }
        while (next != WordRow.NONE && isMiddleGiven(row, next) && name.size() < 3 && name.add(next, NameRole.GIVEN)) {
            next = row.next(next);
        }
        return next;
    }

    private boolean isMiddleGiven(WordRow row, int index) {
        if (!row.get(index).isCapital() || !row.get(index).isGiven()) {
            return false;
        }
        int after = row.next(index);
        if (after == WordRow.NONE) {
            return false;
        }
        NameWord follower = row.get(after);
        return (follower.isCapital() && follower.surnameStrength() >= LIKELY_SURNAME)
                || lexicon.isParticle("surname", follower.key());
    }

    private int particles(WordRow row, Person.Draft name, int index) {
        int next = index;
        while (next != WordRow.NONE && lexicon.isParticle("surname", row.get(next).key()) && row.next(next) != WordRow.NONE
                && !row.get(next).is('\u0430') && name.add(next, NameRole.PARTICLE)) {
            next = row.next(next);
        }
        return next;
    }

    private static void dropParticles(Person.Draft name) {
        while (name.size() > 0 && (name.roles().getLast() == NameRole.PARTICLE || name.roles().getLast() == NameRole.INITIAL)) {
            name.removeLast();
        }
    }

    private int secondSurname(WordRow row, Person.Draft name, int index) {
        if (index == WordRow.NONE || row.inCapitals() || !row.get(index).isCapital() || isSuffix(row.get(index))) {
            return index;
        }
        NameWord word = row.get(index);
        boolean latin = Script.of(word.text().codePointAt(0)) == Script.LATIN;
        boolean likely = latin ? word.surnameStrength() >= LIKELY_SURNAME && !word.isCommonWord() : word.surnameStrength() >= 1;
        return likely && !word.isPatronymic() && !word.isGiven() && name.add(index, NameRole.SURNAME) ? row.next(index) : index;
    }

    /** "Mary Queen Smith" has a title inside; "Dave King" ends with a surname. */
    private boolean isTitleBefore(WordRow row, int index) {
        int after = row.next(index);
        boolean last = after == WordRow.NONE || !row.get(after).isCapital();
        return isTitleWord(row.get(index)) && !(last && row.get(index).language() == Language.ENGLISH);
    }

    private boolean isSuffix(NameWord word) {
        return lexicon.isTitle(word.language(), "suffix", word.key());
    }

    private void patronymicSuffix(WordRow row, Person.Draft name, int index) {
        if (index != WordRow.NONE && lexicon.isParticle("patronymic", row.get(index).key())) {
            name.add(index, NameRole.PARTICLE);
        }
    }

    private Person.@Nullable Draft surnameFirst(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        int next = row.next(index);
        if (next == WordRow.NONE) {
            return commaName(row, index);
        }
        NameWord word = row.get(index);
        NameWord follower = row.get(next);
        double strength = word.surnameStrength();
        if (row.startsSentence(index) && isClosedClass(word)) {
            return null;
        }
        if (follower.isInitial() && word.isCapital() && strength >= POSSIBLE_SURNAME && name.add(index, NameRole.SURNAME)) {
            return surnameInitials(row, name, next, strength);
        }
        if (!follower.isGiven() || !fits(row, next, false) && word.isCapital() || !name.add(index, NameRole.SURNAME)
                || !name.add(next, NameRole.GIVEN)) {
            return null;
        }
        int after = row.next(next);
        boolean doubtful = strength < LIKELY_SURNAME && (row.startsSentence(index) || row.get(index).isCommonWord());
        boolean patronymic = after != WordRow.NONE && row.get(after).isPatronymic() && fits(row, after, false)
                && name.add(after, NameRole.PATRONYMIC);
        if (patronymic) {
            patronymicSuffix(row, name, row.next(after));
            return doubtful && row.startsSentence(index) ? null : name;
        }
        if (after != WordRow.NONE && row.get(after).isInitial()) {
            name.add(after, NameRole.INITIAL);
            return strength >= LIKELY_SURNAME ? name : null;
        }
        if (after != WordRow.NONE && row.get(after).isGiven() && row.next(after) != WordRow.NONE
                && lexicon.isParticle("patronymic", row.get(row.next(after)).key()) && name.add(after, NameRole.GIVEN)) {
            patronymicSuffix(row, name, row.next(after));
            return name;
        }
        boolean surnameFollows = after != WordRow.NONE && row.get(after).isCapital() && row.get(after).surnameStrength() >= strength;
        if (surnameFollows || doubtful) {
            return null;
        }
        patronymicSuffix(row, name, after);
        return name;
    }

    private static boolean isClosedClass(NameWord word) {
        return word.has(PartOfSpeech.SCONJ) || word.has(PartOfSpeech.CCONJ) || word.has(PartOfSpeech.PRON) || word.has(PartOfSpeech.ADV)
                || word.has(PartOfSpeech.PART) || word.has(PartOfSpeech.DET) || word.has(PartOfSpeech.VERB);
    }

    private static Person.@Nullable Draft surnameInitials(WordRow row, Person.Draft name, int first, double strength) {
        name.add(first, NameRole.INITIAL);
        int second = row.next(first);
        boolean dotted = row.get(first).text().length() > 1;
        if (second != WordRow.NONE && row.get(second).isInitial()) {
            name.add(second, NameRole.INITIAL);
            return dotted || strength >= LIKELY_SURNAME ? name : null;
        }
        return dotted && strength >= LIKELY_SURNAME ? name : null;
    }

    /** "O'Connor, Sean": a surname, a comma and a given name, with nothing else around. */
    private Person.@Nullable Draft commaName(WordRow row, int index) {
        int given = index + 2;
        boolean comma = given < row.size() && row.get(index + 1).is(',') && !row.isTaken(given);
        if (!comma || !row.get(index).isCapital() || row.get(index).surnameStrength() < LIKELY_SURNAME
                || row.get(index).isGiven() || !row.get(given).isGiven() || !row.get(given).isCapital()
                || row.previous(index) != WordRow.NONE
                        && row.get(row.previous(index)).isCapital()) {
            return null;
        }
        int after = row.next(given);
        boolean middle = after != WordRow.NONE && (row.get(after).isInitial() || row.get(after).isPatronymic());
        boolean latin = row.get(index).language() == Language.ENGLISH || Script.of(row.get(index).text().codePointAt(0)) == Script.LATIN;
        Person.Draft name = new Person.Draft(row);
        if ((after != WordRow.NONE && !middle) || (!latin && !middle) || !name.add(index, NameRole.SURNAME)
                || !name.add(given, NameRole.GIVEN)) {
            return null;
        }
        if (middle) {
            name.add(after, row.get(after).isInitial() ? NameRole.INITIAL : NameRole.PATRONYMIC);
        }
        return name;
    }

    private Person.@Nullable Draft initialsFirst(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        int next = index;
        while (next != WordRow.NONE && row.get(next).isInitial() && name.size() < 3) {
            name.add(next, NameRole.INITIAL);
            next = row.next(next);
        }
        next = particles(row, name, next);
        boolean dotted = row.get(index).text().length() > 1;
        if (next == WordRow.NONE || !row.get(next).isCapital() || !dotted || row.get(next).text().length() < 3
                || row.get(next).surnameStrength() < (name.size() > 1 ? POSSIBLE_SURNAME : LIKELY_SURNAME)
                || !name.add(next, NameRole.SURNAME)) {
            return null;
        }
        return name;
    }

    private static Optional<Person> finish(WordRow row, Person.@Nullable Draft name) {
        if (name == null) {
            return Optional.empty();
        }
        List<GrammaticalCase> preferred = Prepositions.casesBefore(row, name.words().getFirst());
        return Agreement.of(name.forms(), preferred).map(agreement -> name.done(agreement, SURE));
    }
}
