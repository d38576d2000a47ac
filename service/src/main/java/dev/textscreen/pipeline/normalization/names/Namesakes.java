package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.text.Language;
import java.util.List;

/** Streets, towns and institutions that bear a person's name: "вулиця Шевченка", "університет імені Тараса Шевченка". */
final class Namesakes {

    /** Of weights of readings. */
    private static final double MARGIN = 0.2;

    private final NameLexicon lexicon;

    Namesakes(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the capitalised word stands right after a word for a place, with or without a dot between. */
    boolean isAfter(WordRow row, int index) {
        if (!row.get(index).isCapital() && !row.get(index).isInitial()) {
            return false;
        }
        int before = row.beforeDot(index);
        return before != WordRow.NONE && isHead(row, before);
    }

    private boolean isHead(WordRow row, int index) {
        NameWord word = row.get(index);
        boolean head = lexicon.isNoName(word.language(), "place-head", word.key())
                || (word.text().length() > 3 && lexicon.isNoName(word.language(), "place-head", word.lemma()));
        return head && word.shape() != NameWord.Shape.UPPER && (index == 0 || !lexicon.isLink(LinkWord.ORIGIN, row.get(index - 1).key()));
    }

    /** "Abraham Lincoln Boulevard", "на Лесі Українки": a street named after a person, whether the word for it follows or is left out. */
    boolean isStreet(WordRow row, Person person) {
        int last = person.to() - 1;
        int after = row.next(last);
        boolean headFollows = after != WordRow.NONE && row.get(after).isCapital() && isEnglishHead(row.get(after));
        if (headFollows) {
            return true;
        }
        List<GrammaticalCase> cases = lexicon.casesBefore(row, person.from());
        return person.words().size() > 1 && !cases.isEmpty() && !cases.contains(GrammaticalCase.GENITIVE)
                && lexicon.isLink(LinkWord.IN, row.get(person.from() - 1).key()) && isRatherGenitive(row, person);
    }

    /** Whether the name as a genitive is far likelier than in the case that the preposition asks for. */
    private static boolean isRatherGenitive(WordRow row, Person person) {
        Person.Draft name = new Person.Draft(row);
        for (int i = 0; i < person.words().size(); i++) {
            name.add(person.words().get(i), person.roles().get(i));
        }
        return Agreement.of(name.forms(), List.of(GrammaticalCase.GENITIVE)).filter(
                genitive -> genitive.grammaticalCase() == GrammaticalCase.GENITIVE
                        && genitive.score() > person.agreement().score() + MARGIN)
                .isPresent();
    }

    /** In English the word for a street stands after the name. */
    private boolean isEnglishHead(NameWord word) {
        return word.language() == Language.ENGLISH && lexicon.isNoName(Language.ENGLISH, "place-head", word.key());
    }

    /** Past the name: all capitals that follow, and one more after "and". */
    int end(WordRow row, int index) {
        int end = index + 1;
        while (end < row.size() && row.next(end - 1) != WordRow.NONE) {
            NameWord word = row.get(end);
            boolean joined = lexicon.isLink(LinkWord.AND, word.key()) && row.next(end) != WordRow.NONE && row.get(end + 1).isCapital();
            if (!word.isCapital() && !word.isInitial() && !joined) {
                break;
            }
            end++;
        }
        return end;
    }
}
