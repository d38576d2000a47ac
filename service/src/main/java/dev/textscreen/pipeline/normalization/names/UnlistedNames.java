package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.Optional;

/** Names of two and more words whose given name no dictionary has: capitals, agreement and what stands before have to do. */
final class UnlistedNames {

    private static final double STRONG = 0.9;
    private static final double LIKELY = 0.75;

    private final NameLexicon lexicon;

    UnlistedNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Person> at(WordRow row, int index) {
        NameWord first = row.get(index);
        int next = row.next(index);
        if (next == WordRow.NONE || row.inCapitals() || !isUnlisted(row, index) && !isLabelled(row, index) || !row.get(next).isCapital()
                || row.get(next).isInitial()) {
            return Optional.empty();
        }
        NameWord second = row.get(next);
        boolean latin = Script.of(first.text().codePointAt(0)) == Script.LATIN;
        boolean strong = !latin && second.surnameStrength() >= STRONG && second.text().length() > 3;
        boolean brand = latin && (first.language() == Language.UKRAINIAN || first.language() == Language.RUSSIAN);
        boolean announced = !brand && isAnnounced(row, index);
        if (!strong && !second.isPatronymic() && !(announced && (isUnlisted(row, next) || isLabelled(row, index)))) {
            return Optional.empty();
        }
        Person.Draft name = new Person.Draft(row);
        if (!name.addUnlisted(index, NameRole.GIVEN)
                || !(second.isPatronymic() ? name.add(next, NameRole.PATRONYMIC) : name.addUnlisted(next, NameRole.SURNAME))) {
            return Optional.empty();
        }
        more(row, name, row.next(next));
        return Agreement.of(name.forms(), lexicon.casesBefore(row, index)).map(agreement -> name.done(agreement, LIKELY));
    }

    private void more(WordRow row, Person.Draft name, int index) {
        if (index == WordRow.NONE) {
            return;
        }
        if (row.get(index).isPatronymic() && !name.has(NameRole.PATRONYMIC) && row.get(index).isCapital()) {
            name.add(index, NameRole.PATRONYMIC);
        } else if (isUnlisted(row, index)) {
            name.addUnlisted(index, NameRole.SURNAME);
        }
    }

    /** A capitalised word of three letters or more that no dictionary has and that is no acronym. */
    private static boolean isUnlisted(WordRow row, int index) {
        NameWord word = row.get(index);
        return word.isUnknown() && word.text().length() > 2 && word.shape() == NameWord.Shape.CAPITALIZED
                && !(row.startsSentence(index) && word.text().indexOf('-') > 0);
    }

    /** "Name: Myron Overchuk": in a form, after a word for people and a colon, a capitalised word that means nothing. */
    private boolean isLabelled(WordRow row, int index) {
        NameWord word = row.get(index);
        return index > 1 && row.get(index - 1).is(':') && word.shape() == NameWord.Shape.CAPITALIZED && !word.isCommonWord()
                && isPerson(row.get(index - 2));
    }

    private boolean isAnnounced(WordRow row, int index) {
        int before = row.previous(index);
        return isLabelled(row, index) || before != WordRow.NONE
                && (lexicon.isLink(LinkWord.TOWARD, row.get(before).key()) || isPerson(row.get(before)));
    }

    private boolean isPerson(NameWord word) {
        return lexicon.isTitle(word.language(), "title", word.lemma())
                || lexicon.isTitle(word.language(), "position", word.lemma())
                || lexicon.isTitle(word.language(), "relation", word.lemma());
    }
}
