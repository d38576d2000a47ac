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
    private static final double STRONG_ENDING = 0.9;

    private final NameLexicon lexicon;
    private final LoneNeighbours neighbours;

    LoneNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.neighbours = new LoneNeighbours(lexicon);
    }

    Optional<Person> at(WordRow row, int index) {
        NameWord word = row.get(index);
        if (!word.isCapital() || word.isInitial() || word.text().length() < 3 || isNoName(word) || isMonth(row, index)) {
            return Optional.empty();
        }
        boolean given = word.isGiven() && !isRatherSurname(word) && !isOtherThanTitled(row, index);
        if (!given && word.shape() == NameWord.Shape.CAPITALIZED && neighbours.isAddressed(row, index)) {
            return person(row, index, false, ADDRESSED);
        }
        double score = given ? givenScore(word) : surnameScore(row, index);
        if (score == 0) {
            return Optional.empty();
        }
        score += neighbours.context(row, index) + (!given && neighbours.isCompanion(row, index) ? COMPANION : 0)
                + (!given && neighbours.isInSeries(row, index) ? SERIES : 0);
        return score < THRESHOLD ? Optional.empty() : person(row, index, given, Math.min(0.9, score));
    }

    /** "Сидоров" is a surname, though some case of "Сидор" is written so too. */
    private static boolean isRatherSurname(NameWord word) {
        return word.has(NameKind.SURNAME) && word.given().stream().noneMatch(f -> f.grammaticalCase() == GrammaticalCase.NOMINATIVE)
                && word.readings().stream().anyMatch(r -> r.features().name() == NameKind.SURNAME
                        && r.features().grammaticalCase() == GrammaticalCase.NOMINATIVE);
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

    private double surnameScore(WordRow row, int index) {
        NameWord word = row.get(index);
        double strength = word.surnameStrength();
        if (strength > 0 && (word.isSurname() || isPolishBearer(word))) {
            double score = 0.65 - (word.has(NameKind.PLACE) ? 0.1 : 0);
            return neighbours.isCommon(word) ? score - commonPenalty(row, index) : score;
        }
        if (Script.of(word.text().codePointAt(0)) == Script.LATIN) {
            return latinScore(word, strength);
        }
        if (word.isUnknown()) {
            return strength >= STRONG_ENDING ? 0.6 : 0.45;
        }
        if (strength == 0 || word.has(NameKind.PLACE)) {
            return 0;
        }
        boolean name = LoneNeighbours.isCapitalAmongSmall(row, index) && word.has(PartOfSpeech.NOUN);
        // only the Ukrainian dictionary knows places, which have such capitals too
        return !name ? 0.2 : word.language() == Language.UKRAINIAN ? 0.35 : 0.3;
    }

    /** "прозаик Таран": the form of a given name, but none in the case of the trade before it. */
    private boolean isOtherThanTitled(WordRow row, int index) {
        List<GrammaticalCase> cases = lexicon.casesOfTitle(row, index);
        return !cases.isEmpty() && row.get(index).given().stream()
                .noneMatch(f -> f.grammaticalCase() == GrammaticalCase.NONE || cases.contains(f.grammaticalCase()));
    }

    private static double latinScore(NameWord word, double strength) {
        if (strength >= STRONG_ENDING) {
            return 0.4;
        }
        return strength < SurnameStrength.LIKELY ? 0 : word.language() == Language.POLISH && word.isUnknown() ? 0.35 : 0.25;
    }

    /**
     * Whether the Polish dictionary, which does not say of what a name is, has the word as that of a man, or its ending is that of
     * adjectives that are surnames. Only of animate nouns is the accusative the genitive.
     */
    private boolean isPolishBearer(NameWord word) {
        if (word.language() != Language.POLISH || !word.has(PartOfSpeech.PROPN)) {
            return false;
        }
        boolean nominative = false;
        boolean genitive = false;
        boolean accusative = false;
        for (Reading reading : word.readings()) {
            if (reading.pos() == PartOfSpeech.PROPN && reading.features().gender() == Gender.MASCULINE) {
                nominative |= reading.features().grammaticalCase() == GrammaticalCase.NOMINATIVE;
                genitive |= reading.features().grammaticalCase() == GrammaticalCase.GENITIVE;
                accusative |= reading.features().grammaticalCase() == GrammaticalCase.ACCUSATIVE;
            }
        }
        return genitive && accusative || nominative && !accusative
                || lexicon.declension(Language.POLISH).surnames(word.key()).stream().anyMatch(form -> form.weight() >= STRONG_ENDING);
    }

    /** Foreign surnames are seldom words of the language; those of English are, and capitals throughout tell nothing. */
    private static double commonPenalty(WordRow row, int index) {
        NameWord word = row.get(index);
        if (LoneNeighbours.isCapitalAmongSmall(row, index) || word.isForeignSurname() && word.shape() == NameWord.Shape.CAPITALIZED) {
            return 0.1;
        }
        return word.has(NameKind.SURNAME) ? 0.2 : 0.3;
    }

    /** "Лаврова не было", "уволило Лапина": no nominative beside a verb of another gender. */
    private static List<NameForm> withoutFalseSubject(WordRow row, int index, List<NameForm> forms) {
        Gender later = PastVerbs.gender(row, PastVerbs.after(row, index));
        Gender verb = later == Gender.NONE ? PastVerbs.gender(row, row.previous(index)) : later;
        if (verb == Gender.NONE) {
            return forms;
        }
        List<NameForm> fitting = forms.stream()
                .filter(f -> f.grammaticalCase() != GrammaticalCase.NOMINATIVE || f.gender() == verb || f.gender() == Gender.NONE).toList();
        return fitting.isEmpty() ? forms : fitting;
    }

    private List<GrammaticalCase> preferred(WordRow row, int index) {
        List<GrammaticalCase> cases = lexicon.casesBefore(row, index);
        return cases.isEmpty() ? lexicon.casesOfTitle(row, index) : cases;
    }

    private Optional<Person> person(WordRow row, int index, boolean given, double confidence) {
        NameWord word = row.get(index);
        List<NameForm> forms = withoutFalseSubject(row, index, given ? word.given() : word.surnames());
        return Agreement.of(List.of(forms), preferred(row, index))
                .map(agreement -> new Person(List.of(index), List.of(given ? NameRole.GIVEN : NameRole.SURNAME), agreement, index,
                        index + 1, confidence));
    }
}
