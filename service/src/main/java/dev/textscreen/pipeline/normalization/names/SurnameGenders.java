package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import java.util.List;

/** Whether the bearer of a surname without a given name is a man or a woman: by the words beside it, then by its ending. */
final class SurnameGenders {

    /** Endings that only one of the two has, as "-ов" and "-ова", weigh at least this much. */
    private static final double TELLING = 0.9;

    private final NameLexicon lexicon;
    private final NameReader reader;

    SurnameGenders(NameLexicon lexicon, NameReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** None where nothing tells. */
    Gender of(WordRow row, Person person) {
        int surname = person.words().get(person.roles().indexOf(NameRole.SURNAME));
        Agreement agreement = person.agreement();
        Gender beside = addressed(row, person.from());
        if (beside == Gender.NONE && agreement.grammaticalCase() == GrammaticalCase.NOMINATIVE) {
            beside = ofVerb(row, person);
        }
        if (beside != Gender.NONE && has(row.get(surname).surnames(), beside, agreement)) {
            return beside;
        }
        Gender other = agreement.gender() == Gender.MASCULINE ? Gender.FEMININE : Gender.MASCULINE;
        boolean open = has(row.get(surname).surnames(), other, agreement) && !isTelling(row.get(surname), agreement, other);
        return open ? Gender.NONE : agreement.gender();
    }

    private static boolean has(List<NameForm> forms, Gender gender, Agreement like) {
        return forms.stream().anyMatch(form -> !form.plural() && (form.gender() == gender || form.gender() == Gender.NONE)
                && (form.grammaticalCase() == like.grammaticalCase() || form.grammaticalCase() == GrammaticalCase.NONE)
                && like.nominatives().contains(form.nominative()));
    }

    /** Whether the ending is that of surnames of the one gender and the other only could bear it as it stands. */
    private boolean isTelling(NameWord surname, Agreement agreement, Gender other) {
        boolean own = false;
        for (NameForm form : lexicon.declension(reader.nameLanguage(surname)).surnames(surname.key())) {
            boolean fits = !form.plural() && form.grammaticalCase() == agreement.grammaticalCase() && form.weight() >= TELLING;
            if (fits && form.gender() == other) {
                return false;
            }
            own |= fits && form.gender() == agreement.gender();
        }
        return own;
    }

    /** "Ms Fox", "пані Ковальчук", "журналістка Лісна": of women where the word before is feminine, of men only by what men are called. */
    private Gender addressed(WordRow row, int from) {
        int before = row.beforeDot(from);
        if (before == WordRow.NONE) {
            return Gender.NONE;
        }
        NameWord word = row.get(before);
        Language language = word.language();
        if (lexicon.isTitle(language, "man", word.key()) || lexicon.isTitle(language, "man", word.lemma())) {
            return Gender.MASCULINE;
        }
        boolean woman = lexicon.isTitle(language, "woman", word.key()) || lexicon.isTitle(language, "woman", word.lemma());
        return woman || language != Language.ENGLISH && lexicon.isTitleOrPosition(word) && isFeminine(word)
                ? Gender.FEMININE
                : Gender.NONE;
    }

    private static boolean isFeminine(NameWord word) {
        boolean feminine = false;
        for (Reading reading : word.readings()) {
            if (reading.pos() == PartOfSpeech.NOUN && reading.lemma().equals(word.token().lemma())) {
                if (reading.features().gender() != Gender.FEMININE) {
                    return false;
                }
                feminine = true;
            }
        }
        return feminine;
    }

    private static Gender ofVerb(WordRow row, Person person) {
        Gender after = PastVerbs.gender(row, PastVerbs.after(row, person.to() - 1));
        return after == Gender.NONE ? PastVerbs.gender(row, row.previous(person.from())) : after;
    }
}
