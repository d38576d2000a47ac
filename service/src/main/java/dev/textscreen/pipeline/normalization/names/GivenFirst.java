package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
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
                && row.get(next).surnameStrength() >= SurnameStrength.POSSIBLE && !isTitleInside(row, next) && !isSuffix(row.get(next))
                && name.add(next, NameRole.SURNAME)) {
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
        if (index == WordRow.NONE || row.inCapitals() || !row.get(index).isCapital() || isSuffix(row.get(index))) {
            return index;
        }
        NameWord word = row.get(index);
        boolean latin = Script.of(word.text().codePointAt(0)) == Script.LATIN;
        boolean likely = latin ? word.surnameStrength() >= SurnameStrength.LIKELY && !word.isCommonWord() : word.surnameStrength() >= 1;
        return likely && !word.isPatronymic() && !word.isGiven() && name.add(index, NameRole.SURNAME) ? row.next(index) : index;
    }

    /** "Mary Queen Smith" has a title inside; "Dave King" ends with a surname. */
    private boolean isTitleInside(WordRow row, int index) {
        int after = row.next(index);
        boolean last = after == WordRow.NONE || !row.get(after).isCapital();
        return lexicon.isTitleOrPosition(row.get(index)) && !(last && row.get(index).language() == Language.ENGLISH);
    }

    private boolean isSuffix(NameWord word) {
        return lexicon.isTitle(word.language(), "suffix", word.key());
    }
}
