package dev.textscreen.pipeline.normalization.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.language.Standing;
import dev.textscreen.text.Language;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DictionaryMorphologyTest {

    private static final DictionaryMorphology MORPHOLOGY = DictionaryMorphology.load(10_000);

    @Test
    void readsUkrainianSurnameWithCaseAndGender() {
        assertThat(MORPHOLOGY.readings(Language.UKRAINIAN, "Шевченка")).contains(new Reading("Шевченко", PartOfSpeech.PROPN,
                new Features(GrammaticalCase.GENITIVE, Gender.MASCULINE, GrammaticalNumber.SINGULAR, NameKind.SURNAME)));
    }

    @Test
    void readsNamesInCapitalsAndInLowerCase() {
        assertThat(MORPHOLOGY.readings(Language.UKRAINIAN, "ШЕВЧЕНКУ")).extracting(Reading::lemma).contains("Шевченко");
        assertThat(MORPHOLOGY.readings(Language.UKRAINIAN, "шевченку")).extracting(Reading::lemma).contains("Шевченко");
        assertThat(MORPHOLOGY.entry(Language.UKRAINIAN, "шевченку").analyses()).allMatch(a -> a.is(Trait.OTHER_CASE));
    }

    @Test
    void readsEveryApostropheAsTheSame() {
        List<Reading> plain = MORPHOLOGY.readings(Language.UKRAINIAN, "здоров'я");
        assertThat(plain).isNotEmpty();
        assertThat(MORPHOLOGY.readings(Language.UKRAINIAN, "здоров\u2019я")).isEqualTo(plain);
        assertThat(MORPHOLOGY.readings(Language.UKRAINIAN, "здоров\u02BCя")).isEqualTo(plain);
    }

    @Test
    void knowsRussianNameKindsAndYo() {
        assertThat(MORPHOLOGY.readings(Language.RUSSIAN, "Ивановной")).extracting(r -> r.features().name())
                .containsOnly(NameKind.PATRONYMIC);
        assertThat(MORPHOLOGY.readings(Language.RUSSIAN, "ёлка")).extracting(Reading::lemma).contains("ёлка");
    }

    @Test
    void readsPolishNamesAsProperNouns() {
        assertThat(MORPHOLOGY.readings(Language.POLISH, "Warszawy")).contains(new Reading("Warszawa", PartOfSpeech.PROPN,
                new Features(GrammaticalCase.GENITIVE, Gender.FEMININE, GrammaticalNumber.SINGULAR, NameKind.NONE)));
    }

    @Test
    void makesFormsOfALemma() {
        Features dative = new Features(GrammaticalCase.DATIVE, Gender.MASCULINE, GrammaticalNumber.SINGULAR, NameKind.SURNAME);
        assertThat(MORPHOLOGY.forms(Language.UKRAINIAN, "Шевченко", PartOfSpeech.PROPN, dative)).contains("Шевченку");
        Features feminine = new Features(GrammaticalCase.NOMINATIVE, Gender.FEMININE, GrammaticalNumber.SINGULAR, NameKind.SURNAME);
        assertThat(MORPHOLOGY.forms(Language.RUSSIAN, "Смирнов", PartOfSpeech.PROPN, feminine)).containsExactly("смирнова");
        Features genitive = new Features(GrammaticalCase.GENITIVE, Gender.FEMININE, GrammaticalNumber.SINGULAR, NameKind.NONE);
        assertThat(MORPHOLOGY.forms(Language.POLISH, "Warszawa", PartOfSpeech.PROPN, genitive)).containsExactly("Warszawy");
    }

    @Test
    void knowsNothingOfWordsOutsideTheDictionaries() {
        assertThat(MORPHOLOGY.standing(Language.ENGLISH, "house").isKnown()).isTrue();
        assertThat(MORPHOLOGY.standing(Language.ENGLISH, "хата")).isEqualTo(Standing.UNKNOWN);
        assertThat(MORPHOLOGY.readings(Language.UNDETERMINED, "house")).isEmpty();
        assertThat(MORPHOLOGY.readings(Language.POLISH, "")).isEmpty();
    }

    @Test
    void tellsRareWordsFromUsualOnes() {
        assertThat(MORPHOLOGY.standing(Language.UKRAINIAN, "що").rarity()).isLessThan(6);
        assertThat(MORPHOLOGY.standing(Language.RUSSIAN, "что").rarity()).isLessThan(6);
        assertThat(MORPHOLOGY.standing(Language.UKRAINIAN, "получено").rarity())
                .isGreaterThan(MORPHOLOGY.standing(Language.RUSSIAN, "получено").rarity());
        assertThat(MORPHOLOGY.standing(Language.RUSSIAN, "сума").rarity())
                .isGreaterThan(MORPHOLOGY.standing(Language.UKRAINIAN, "сума").rarity());
    }

    @Test
    void answersTheSameToManyThreads() throws ExecutionException, InterruptedException {
        List<String> words = List.of("мати", "земля", "робити", "Олена", "києва", "швидко", "п'ять", "НАТО");
        List<List<Reading>> alone = words.stream().map(w -> MORPHOLOGY.readings(Language.UKRAINIAN, w)).toList();
        DictionaryMorphology shared = DictionaryMorphology.load(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<List<Reading>>>> answers = IntStream.range(0, 8).mapToObj(
                    i -> threads.submit(() -> words.stream().map(w -> shared.readings(Language.UKRAINIAN, w)).toList())).toList();
            for (Future<List<List<Reading>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
    }
}
