package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two people who share a surname in the plural: "Володимира та Анни Петренків". Each becomes a person of their own; the span of both is
 * the whole phrase, since neither name can be cut out of it.
 */
final class Couples {

    private static final double SURE = 0.9;

    private final NameLexicon lexicon;

    Couples(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Both people whose phrase begins with the word, or none. */
    List<Person> at(WordRow row, int index) {
        NameWord first = row.get(index);
        if (!first.isCapital() || !first.isGiven()) {
            return List.of();
        }
        int patronymic = row.next(index);
        boolean hasPatronymic = patronymic != WordRow.NONE && row.get(patronymic).isPatronymic();
        int and = hasPatronymic ? row.next(patronymic) : patronymic;
        int second = and == WordRow.NONE || !lexicon.isLink(LinkWord.AND, row.get(and).key()) ? WordRow.NONE : row.next(and);
        if (second == WordRow.NONE || !row.get(second).isCapital() || !row.get(second).isGiven()) {
            return List.of();
        }
        int surname = row.next(second);
        boolean secondPatronymic = surname != WordRow.NONE && row.get(surname).isPatronymic();
        surname = secondPatronymic ? row.next(surname) : surname;
        if (surname == WordRow.NONE || !row.get(surname).isCapital()) {
            return List.of();
        }
        List<Integer> firstWords = hasPatronymic ? List.of(index, patronymic) : List.of(index);
        List<Integer> secondWords = secondPatronymic ? List.of(second, second + 1) : List.of(second);
        return share(row, firstWords, secondWords, surname);
    }

    private static List<Person> share(WordRow row, List<Integer> first, List<Integer> second, int surname) {
        boolean english = row.get(surname).language() == Language.ENGLISH;
        for (GrammaticalCase shared : GrammaticalCase.values()) {
            Person one = bearer(row, first, surname, shared, english);
            Person other = one == null ? null : bearer(row, second, surname, shared, english);
            if (one != null && other != null) {
                int to = surname + 1;
                return List.of(new Person(one.words(), one.roles(), one.agreement(), first.getFirst(), to, SURE),
                        new Person(other.words(), other.roles(), other.agreement(), first.getFirst(), to, SURE));
            }
        }
        return List.of();
    }

    private static @Nullable Person bearer(WordRow row, List<Integer> given, int surname, GrammaticalCase shared, boolean english) {
        for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE)) {
            List<String> nominatives = new ArrayList<>();
            for (int word : given) {
                NameWord part = row.get(word);
                NameForm form = exact(nominatives.isEmpty() ? part.given() : part.patronymics(), gender, shared, false);
                if (form == null) {
                    break;
                }
                nominatives.add(form.nominative());
            }
            NameForm last = english
                    ? Agreement.best(row.get(surname).surnames(), gender, shared, false)
                    : exact(row.get(surname).surnames(), gender, shared, true);
            if (nominatives.size() == given.size() && last != null) {
                nominatives.add(last.nominative());
                return person(given, surname, new Agreement(gender, shared, nominatives, 1));
            }
        }
        return null;
    }

    private static @Nullable NameForm exact(List<NameForm> forms, Gender gender, GrammaticalCase shared, boolean plural) {
        NameForm best = null;
        for (NameForm form : forms) {
            boolean agrees = form.plural() == plural && form.gender() == gender
                    && (form.grammaticalCase() == shared || form.grammaticalCase() == GrammaticalCase.NONE);
            if (agrees && (best == null || form.weight() > best.weight())) {
                best = form;
            }
        }
        return best;
    }

    private static Person person(List<Integer> given, int surname, Agreement agreement) {
        List<Integer> words = new ArrayList<>(given);
        words.add(surname);
        List<NameRole> roles = given.size() > 1
                ? List.of(NameRole.GIVEN, NameRole.PATRONYMIC, NameRole.SURNAME)
                : List.of(NameRole.GIVEN, NameRole.SURNAME);
        return new Person(words, roles, agreement, given.getFirst(), surname + 1, SURE);
    }
}
