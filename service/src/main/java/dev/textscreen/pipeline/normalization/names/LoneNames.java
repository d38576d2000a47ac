package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import java.util.Optional;

/** A given name or a surname that stands alone, where dictionary and neighbours say that it names a person. */
final class LoneNames {

    private static final double THRESHOLD = 0.5;
    private static final double ADDRESSED = 0.8;
    /** Companions are people: "with Trump" where the ending answers the preposition. */
    private static final double COMPANION = 0.25;
    private static final double SERIES = 0.15;

    private final NameLexicon lexicon;

    LoneNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Person> at(WordRow row, int index) {
        NameWord word = row.get(index);
        if (!word.isCapital() || word.isInitial() || word.text().length() < 3 || isNoName(word) || isMonth(row, index)) {
            return Optional.empty();
        }
        boolean given = word.isGiven() && !isRatherSurname(word);
        if (!given && word.shape() == NameWord.Shape.CAPITALIZED && isAddressed(row, index)) {
            return person(row, index, false, ADDRESSED);
        }
        double score = given ? givenScore(word) : surnameScore(word);
        if (score == 0) {
            return Optional.empty();
        }
        score += context(row, index) + (!given && isCompanion(row, index) ? COMPANION : 0)
                + (!given && isInSeries(row, index) ? SERIES : 0);
        return score < THRESHOLD ? Optional.empty() : person(row, index, given, Math.min(0.9, score));
    }

    /** "Сидоров" is a surname, though some case of "Сидор" is written so too. */
    private static boolean isRatherSurname(NameWord word) {
        return word.has(NameKind.SURNAME) && word.given().stream().noneMatch(f -> f.grammaticalCase() == GrammaticalCase.NOMINATIVE)
                && word.readings().stream().anyMatch(r -> r.features().name() == NameKind.SURNAME
                        && r.features().grammaticalCase() == GrammaticalCase.NOMINATIVE);
    }

    /** "Mr. Green", "pan Wilk": whoever is addressed so is a person, whatever else the word means. */
    private boolean isAddressed(WordRow row, int index) {
        int before = index - 1;
        if (before > 0 && row.get(before).is('.')) {
            before--;
        }
        return before >= 0 && lexicon.isTitle(row.get(before).language(), "address", row.get(before).key());
    }

    private boolean isNoName(NameWord word) {
        Language language = word.language();
        return lexicon.isNoName(language, "word", word.key()) || lexicon.isNoName(language, "word", word.lemma())
                || lexicon.isHead(language, "acronym", word.text()) || lexicon.isNoName(language, "acronym", word.text())
                || lexicon.isSuffix(word) || lexicon.isTitle(language, "title", word.lemma())
                || lexicon.isTitle(language, "position", word.lemma())
                || (word.shape() == NameWord.Shape.UPPER && word.text().length() < 6 && !word.isGiven());
    }

    /** "JAN", "June 2024": given names that are months too, where capitals or a number beside them speak for the month. */
    private boolean isMonth(WordRow row, int index) {
        NameWord word = row.get(index);
        return lexicon.isNoName(word.language(), "month", word.key())
                && (word.shape() == NameWord.Shape.UPPER || row.isNumber(index - 1) || row.isNumber(index + 1));
    }

    private static double givenScore(NameWord word) {
        double score = word.has(NameKind.GIVEN) || word.isUnknown() ? 0.7 : 0.6;
        score -= word.has(NameKind.PLACE) ? 0.1 : 0;
        return word.isCommonWord() ? score - 0.05 : score;
    }

    private double surnameScore(NameWord word) {
        double strength = word.surnameStrength();
        boolean latin = Script.of(word.text().codePointAt(0)) == Script.LATIN;
        if (strength > 0 && word.isSurname()) {
            double score = 0.65 - (word.has(NameKind.PLACE) ? 0.1 : 0);
            return isCommon(word) ? score - commonPenalty(word) : score;
        }
        if (latin) {
            return strength >= 0.9 ? 0.4 : (strength >= 0.5 ? 0.25 : 0);
        }
        if (word.isUnknown()) {
            return strength >= 0.9 ? 0.6 : 0.45;
        }
        return strength > 0 && !word.has(NameKind.PLACE) ? 0.2 : 0;
    }

    /** Whether the word means something; "Лавров" does not for the short form of an adjective that is spelt so in some case. */
    private boolean isCommon(NameWord word) {
        boolean possessive = word.readings().stream()
                .anyMatch(r -> r.features().name() == NameKind.SURNAME && lexicon.endings().isPossessive(r.lemma()));
        return word.readings().stream()
                .anyMatch(r -> r.pos() != PartOfSpeech.PROPN && !(possessive && r.pos() == PartOfSpeech.ADJ));
    }

    /** Foreign surnames are seldom words of the language; those of English are, and capitals throughout tell nothing. */
    private static double commonPenalty(NameWord word) {
        if (word.isForeignSurname() && word.shape() == NameWord.Shape.CAPITALIZED) {
            return 0.1;
        }
        return word.has(NameKind.SURNAME) ? 0.2 : 0.3;
    }

    /** What the neighbours add: titles and verbs of people for, places and sentence starts against. */
    private double context(WordRow row, int index) {
        double score = row.startsSentence(index) ? startPenalty(row.get(index)) : 0;
        int before = row.previous(index);
        int after = row.next(index);
        if (before != WordRow.NONE) {
            score += beforeWord(row.get(before));
        } else if (index > 1 && row.get(index - 1).is('.')) {
            score += lexicon.isNoName(row.get(index).language(), "place-head", row.get(index - 2).key()) ? -0.6 : 0;
        }
        if (after != WordRow.NONE) {
            score += afterWord(row, after);
        }
        return score;
    }

    private boolean isCompanion(WordRow row, int index) {
        NameWord word = row.get(index);
        return word.isUnknown() && lexicon.casesBefore(row, index).contains(GrammaticalCase.INSTRUMENTAL)
                && lexicon.isLink(LinkWord.TOWARD, row.get(index - 1).key()) && word.surnames().stream()
                        .anyMatch(f -> f.grammaticalCase() == GrammaticalCase.INSTRUMENTAL && !f.nominative().equals(word.key()));
    }

    /** "Макрону и Вейсману": a word that no dictionary has beside a surname that one has. */
    private boolean isInSeries(WordRow row, int index) {
        return row.get(index).isUnknown() && (isListed(row, index + 2, index + 1) || isListed(row, index - 2, index - 1));
    }

    private boolean isListed(WordRow row, int index, int between) {
        if (index < 0 || index >= row.size()) {
            return false;
        }
        NameWord link = row.get(between);
        return (link.is(',') || lexicon.isLink(LinkWord.AND, link.key())) && row.get(index).isCapital() && row.get(index).isSurname()
                && !row.get(index).has(NameKind.PLACE);
    }

    private double startPenalty(NameWord word) {
        if (word.isUnknown()) {
            return -0.1;
        }
        return isCommon(word) ? (word.isGiven() ? -0.2 : -0.35) : 0;
    }

    private double beforeWord(NameWord word) {
        Language language = word.language();
        String lemma = word.lemma();
        if (isPlaceHead(word)) {
            return -0.6;
        }
        if (lexicon.isLink(LinkWord.IN, word.key())) {
            return -0.15;
        }
        if (lexicon.isTitle(language, "title", lemma) || lexicon.isTitle(language, "position", lemma)
                || lexicon.isTitle(language, "relation", lemma)) {
            return 0.3;
        }
        if (lexicon.isTitle(language, "verb", lemma)) {
            return 0.15;
        }
        return word.isCapital() && !word.isGiven() ? -0.1 : 0;
    }

    private boolean isPlaceHead(NameWord word) {
        return lexicon.isNoName(word.language(), "place-head", word.lemma())
                || lexicon.isNoName(word.language(), "place-head", word.key());
    }

    private double afterWord(WordRow row, int after) {
        NameWord word = row.get(after);
        if (isPlaceHead(word)) {
            return -0.6;
        }
        if (lexicon.isTitle(word.language(), "verb", word.lemma())) {
            return 0.3;
        }
        if (lexicon.endings().isRelational(row.get(after - 1)) && word.shape() == NameWord.Shape.LOWER && word.has(PartOfSpeech.NOUN)) {
            return -0.4;
        }
        if (word.isCapital()) {
            return -0.15;
        }
        return word.token().pos() == PartOfSpeech.VERB || word.has(PartOfSpeech.VERB) ? 0.15 : 0;
    }

    /** "Лаврова не было", "уволило Лапина": no nominative beside a verb of another gender. */
    private static List<NameForm> withoutFalseSubject(WordRow row, int index, List<NameForm> forms) {
        Gender before = verbGender(row, row.previous(index));
        int after = row.next(index);
        boolean particle = after != WordRow.NONE && row.get(after).has(PartOfSpeech.PART) && row.get(after).text().length() < 3;
        Gender later = verbGender(row, particle ? row.next(after) : after);
        Gender verb = later == Gender.NONE ? before : later;
        if (verb == Gender.NONE) {
            return forms;
        }
        List<NameForm> fitting = forms.stream()
                .filter(f -> f.grammaticalCase() != GrammaticalCase.NOMINATIVE || f.gender() == verb || f.gender() == Gender.NONE).toList();
        return fitting.isEmpty() ? forms : fitting;
    }

    /** The gender of a verb in the past; none where the word may be something else. */
    private static Gender verbGender(WordRow row, int index) {
        Gender gender = Gender.NONE;
        for (Reading reading : index == WordRow.NONE ? List.<Reading>of() : row.get(index).readings()) {
            if (reading.pos() == PartOfSpeech.VERB && reading.features().gender() != Gender.NONE) {
                gender = reading.features().gender();
            } else if (reading.pos() != PartOfSpeech.PART && reading.pos() != PartOfSpeech.AUX) {
                return Gender.NONE;
            }
        }
        return gender;
    }

    private Optional<Person> person(WordRow row, int index, boolean given, double confidence) {
        NameWord word = row.get(index);
        List<NameForm> forms = withoutFalseSubject(row, index, given ? word.given() : word.surnames());
        return Agreement.of(List.of(forms), lexicon.casesBefore(row, index))
                .map(agreement -> new Person(List.of(index), List.of(given ? NameRole.GIVEN : NameRole.SURNAME), agreement, index,
                        index + 1, confidence));
    }
}
