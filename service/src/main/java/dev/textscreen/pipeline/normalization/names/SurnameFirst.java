package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import org.jspecify.annotations.Nullable;

/** A name that begins with its surname: "Kovalenko Olena Petrivna", "Smith J.", "O'Connor, Sean". */
final class SurnameFirst {

    private final LowerNames lowerNames;
    private final NameParticles particles;

    SurnameFirst(NameParticles particles, LowerNames lowerNames) {
        this.lowerNames = lowerNames;
        this.particles = particles;
    }

    Person.@Nullable Draft at(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        int next = row.next(index);
        if (next == WordRow.NONE) {
            return commaName(row, index, index);
        }
        boolean doubled = row.next(next) == WordRow.NONE && row.get(next).isCapital() && !row.get(next).isInitial()
                && row.get(next).isSurname();
        Person.Draft doubleName = doubled ? commaName(row, index, next) : null;
        if (doubleName != null) {
            return doubleName;
        }
        NameWord word = row.get(index);
        NameWord follower = row.get(next);
        double strength = word.surnameStrength();
        if (row.startsSentence(index) && isClosedClass(word)) {
            return null;
        }
        if (follower.isInitial() && (word.isCapital() || row.inLower()) && strength >= SurnameStrength.POSSIBLE
                && name.add(index, NameRole.SURNAME)) {
            Person.Draft found = surnameInitials(row, name, next, strength);
            return found == null || !word.isSurname() && isSurnameAfter(row, found.last(), strength) ? null : found;
        }
        if (!follower.isGiven() || !fits(row, next) && word.isCapital() && !(row.inLower() && lowerNames.begin(row, index))
                || !name.add(index, NameRole.SURNAME)
                || !name.add(next, NameRole.GIVEN)) {
            return null;
        }
        int after = row.next(next);
        boolean doubtful = strength < SurnameStrength.LIKELY && !isCapitalNoun(row, index)
                && (row.startsSentence(index) || word.isCommonWord() && !isAdjective(word, strength));
        boolean patronymic = after != WordRow.NONE && row.get(after).isPatronymic() && fits(row, after)
                && name.add(after, NameRole.PATRONYMIC);
        if (patronymic) {
            particles.afterPatronymic(row, name, row.next(after));
            return doubtful && row.startsSentence(index) && !row.inLower() ? null : name;
        }
        if (after != WordRow.NONE && row.get(after).isInitial()) {
            name.add(after, NameRole.INITIAL);
            return strength >= SurnameStrength.LIKELY ? name : null;
        }
        if (after != WordRow.NONE && row.get(after).isGiven() && row.next(after) != WordRow.NONE
                && particles.isPatronymicSuffix(row.get(row.next(after)))
                && name.add(after, NameRole.GIVEN, NameParticles.fathersName(row.get(after)))) {
            particles.afterPatronymic(row, name, row.next(after));
            return name;
        }
        boolean surnameFollows = after != WordRow.NONE && row.get(after).isCapital() && row.get(after).surnameStrength() >= strength;
        if (surnameFollows || doubtful) {
            return null;
        }
        particles.afterPatronymic(row, name, after);
        return name;
    }

    /** "Plaintiff J. R. Stone": the initials belong to the name after them. */
    private static boolean isSurnameAfter(WordRow row, int initial, double strength) {
        int after = row.next(initial);
        return after != WordRow.NONE && row.get(after).isCapital() && row.get(after).surnameStrength() > strength;
    }

    /** "боржник: Ворона Степан": where nouns have small letters, one with a capital inside the sentence is a name. */
    private static boolean isCapitalNoun(WordRow row, int index) {
        NameWord word = row.get(index);
        int before = row.previous(index);
        return word.shape() == NameWord.Shape.CAPITALIZED && word.language() != Language.ENGLISH && !row.startsSentence(index)
                && word.has(PartOfSpeech.NOUN) && !(before != WordRow.NONE && row.get(before).isCapital())
                && !Quotes.opens(row.get(index - 1));
    }

    /** "Черных", "Долгих": an adjective to the dictionary, whose ending is that of surnames. */
    private static boolean isAdjective(NameWord word, double strength) {
        return strength > SurnameStrength.POSSIBLE && word.has(PartOfSpeech.ADJ) && word.readings().stream()
                .allMatch(r -> r.pos() == PartOfSpeech.PROPN || word.readings().stream()
                        .anyMatch(other -> other.pos() == PartOfSpeech.ADJ && other.lemma().equals(r.lemma())));
    }

    private boolean fits(WordRow row, int index) {
        NameWord word = row.get(index);
        return word.isCapital() || word.isPatronymic() || lowerNames.isSurname(row, word);
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
            return dotted || strength >= SurnameStrength.LIKELY ? name : null;
        }
        return dotted && strength >= SurnameStrength.LIKELY ? name : null;
    }

    /** "O'Connor, Sean", "Garcia Lopez, Maria": surnames, a comma and a given name, with nothing else around. */
    private static Person.@Nullable Draft commaName(WordRow row, int index, int last) {
        int given = last + 2;
        boolean comma = given < row.size() && row.get(last + 1).is(',') && !row.isTaken(given);
        if (!comma || !row.get(index).isCapital() || row.get(index).surnameStrength() < SurnameStrength.LIKELY
                || row.get(index).isGiven() && !row.get(index).isSurname() || !row.get(given).isGiven() || !row.get(given).isCapital()
                || row.previous(index) != WordRow.NONE
                        && row.get(row.previous(index)).isCapital()) {
            return null;
        }
        int after = row.next(given);
        boolean middle = after != WordRow.NONE && (row.get(after).isInitial() || row.get(after).isPatronymic());
        boolean latin = row.get(index).language() == Language.ENGLISH || Script.of(row.get(index).text().codePointAt(0)) == Script.LATIN;
        Person.Draft name = new Person.Draft(row);
        if ((after != WordRow.NONE && !middle) || (!latin && !middle) || !name.add(index, NameRole.SURNAME)
                || last > index && !name.add(last, NameRole.SURNAME) || !name.add(given, NameRole.GIVEN)) {
            return null;
        }
        if (middle) {
            name.add(after, row.get(after).isInitial() ? NameRole.INITIAL : NameRole.PATRONYMIC);
        }
        return name;
    }
}
