package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.util.List;

/** The small words within a name: "van der" before a surname, "oglu" after a patronymic. */
record NameParticles(NameLexicon lexicon) {

    /** Adds the particles that begin with the word; the word after them. */
    int beforeSurname(WordRow row, Person.Draft name, int index) {
        int next = index;
        while (next != WordRow.NONE && lexicon.isParticle("surname", row.get(next).key()) && row.next(next) != WordRow.NONE
                && !row.get(next).is('\u0430') && name.add(next, NameRole.PARTICLE)) {
            next = row.next(next);
        }
        return next;
    }

    void afterPatronymic(WordRow row, Person.Draft name, int index) {
        if (index != WordRow.NONE && isPatronymicSuffix(row.get(index))) {
            name.add(index, NameRole.PARTICLE);
        }
    }

    boolean isPatronymicSuffix(NameWord word) {
        return lexicon.isParticle("patronymic", word.key());
    }

    /** "Рашид" of "Лейла Рашид кызы": the father's name has neither the child's gender nor its case. */
    static List<NameForm> fathersName(NameWord word) {
        return List.of(new NameForm(word.key(), Gender.NONE, GrammaticalCase.NONE, false, 1));
    }

    /** Takes back particles and initials that no surname followed. */
    static void dropDangling(Person.Draft name) {
        while (name.size() > 0 && (name.roles().getLast() == NameRole.PARTICLE || name.roles().getLast() == NameRole.INITIAL)) {
            name.removeLast();
        }
    }
}
