package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that begins with its given name: "Ivan P. van der Berg", "Olena Petrivna Kovalenko". */
final class GivenFirst {

    private final NameLexicon lexicon;
    private final LowerNames lowerNames;
    private final NameParticles particles;

    GivenFirst(NameLexicon lexicon, LowerNames lowerNames) {
        this.lexicon = lexicon;
        this.lowerNames = lowerNames;
        this.particles = new NameParticles(lexicon);
    }

    Person.@Nullable Draft at(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        if (!name.add(index, NameRole.GIVEN)) {
            return null;
        }
        boolean capital = row.get(index).isCapital();
        boolean lower = row.inLower() || !capital;
        int next = middle(row, name, row.next(index), lower);
        next = particles.beforeSurname(row, name, next);
        if (next != WordRow.NONE && (row.get(next).isCapital() || lower && isSmallSurname(row, next, capital))
                && mayEndName(row, next) && !isTitleInside(row, next) && !lexicon.isSuffix(row.get(next))
                && name.add(next, NameRole.SURNAME, surnames(row.get(next)))) {
            next = secondSurname(row, name, row.next(next));
        } else {
            NameParticles.dropDangling(name);
            next = WordRow.NONE;
        }
        if (next != WordRow.NONE && row.get(next).isPatronymic() && !name.has(NameRole.PATRONYMIC)
                && row.get(next).isCapital() && name.add(next, NameRole.PATRONYMIC)) {
            next = row.next(next);
        }
        particles.afterPatronymic(row, name, next == WordRow.NONE ? row.next(name.last()) : next);
        return name.size() > 1 ? name : null;
    }

    private boolean isSmallSurname(WordRow row, int index, boolean afterCapital) {
        return lowerNames.isSurname(row, row.get(index)) && (!afterCapital || lowerNames.isNamed(row.get(index)));
    }

    /** "Hanna Piątek": after a given name, a surname may be what is no name elsewhere. */
    private boolean mayEndName(WordRow row, int index) {
        NameWord word = row.get(index);
        boolean namedAfterADay = word.shape() == NameWord.Shape.CAPITALIZED && word.language() != Language.ENGLISH
                && word.has(PartOfSpeech.PROPN) && row.get(row.previous(index)).isCapital()
                && lexicon.isNoName(word.language(), "word", word.lemma());
        return word.surnameStrength() >= SurnameStrength.POSSIBLE || namedAfterADay;
    }

    /** The readings as a surname; of a given name that no dictionary has as a surname only those that spell the given name. */
    private static List<NameForm> surnames(NameWord word) {
        if (!word.isGiven() || word.isSurname() || word.isCommonWord()) {
            return word.surnames();
        }
        return word.surnames().stream()
                .filter(form -> word.given().stream().anyMatch(name -> name.nominative().equals(form.nominative()))).toList();
    }

    /** Patronymic, initials or further given names between given name and surname; the word after them. */
    private int middle(WordRow row, Person.Draft name, int index, boolean lower) {
        int next = index;
        if (next != WordRow.NONE && row.get(next).isPatronymic() && (lower || row.get(next).isCapital())
                && name.add(next, NameRole.PATRONYMIC)) {
            int after = row.next(next);
            particles.afterPatronymic(row, name, after);
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
        double enough = follower.language() == Language.ENGLISH ? SurnameStrength.POSSIBLE : SurnameStrength.LIKELY;
        return (follower.isCapital() && follower.surnameStrength() >= enough)
                || lexicon.isParticle("surname", follower.key());
    }

    private int secondSurname(WordRow row, Person.Draft name, int index) {
        if (index == WordRow.NONE || row.inCapitals() || lexicon.isSuffix(row.get(index))) {
            return index;
        }
        NameWord word = row.get(index);
        if (!word.isCapital()) {
            return joinedSurname(row, name, index);
        }
        boolean latin = Script.of(word.text().codePointAt(0)) == Script.LATIN;
        boolean likely = latin
                ? word.surnameStrength() >= SurnameStrength.LIKELY && (!word.isCommonWord() || word.isForeignSurname())
                : word.surnameStrength() >= 1;
        return likely && !word.isPatronymic() && !word.isGiven() && name.add(index, NameRole.SURNAME)
                ? joinedSurname(row, name, row.next(index))
                : index;
    }

    /** "Ruiz y Silva": the mother's surname after a word between. */
    private int joinedSurname(WordRow row, Person.Draft name, int index) {
        int joined = index != WordRow.NONE && lexicon.isParticle("joining", row.get(index).key()) ? row.next(index) : WordRow.NONE;
        if (joined == WordRow.NONE || !row.get(joined).isCapital() || !name.add(index, NameRole.PARTICLE)) {
            return index;
        }
        name.add(joined, NameRole.SURNAME);
        return row.next(joined);
    }

    /** "Mary Queen Smith" has a title inside; "Dave King" ends with a surname. */
    private boolean isTitleInside(WordRow row, int index) {
        int after = row.next(index);
        boolean last = after == WordRow.NONE || !row.get(after).isCapital() || lexicon.isSuffix(row.get(after));
        boolean name = row.get(index).language() == Language.ENGLISH || row.get(index).has(PartOfSpeech.PROPN);
        return lexicon.isTitleOrPosition(row.get(index)) && !(last && name);
    }
}
