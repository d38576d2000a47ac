package dev.textscreen.pipeline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private static final Path DICTIONARIES = Path.of("../dictionaries");
    private static final UnicodeNormalizer UNICODE = new UnicodeNormalizer(
            LookAlikes.read(DICTIONARIES));
    private static final LanguageDetector DETECTOR = new LanguageDetector(DictionaryMorphology.load(10_000),
            Stream.of(Language.UKRAINIAN, Language.RUSSIAN, Language.POLISH, Language.ENGLISH)
                    .map(language -> LanguageProfile.read(DICTIONARIES, language)).toList());

    private static CanonicalText text(String text) {
        return UNICODE.normalize(new CleanText(text));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsTheLanguageOfGoldenTexts(Language language) {
        Path golden = Path.of("src/test/resources/golden/language/" + language.code() + ".tsv");
        for (TabbedFile.Row row : TabbedFile.read(golden, 2, 2)) {
            assertThat(DETECTOR.detect(text(row.get(0))).language().code()).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "pl", "en"})
    void tellsTheLanguageOfShortTexts(String code) {
        List<TabbedFile.Row> rows = TabbedFile.read(Path.of("src/test/resources/golden/language/short-" + code + ".tsv"), 2, 3);
        List<String> wrong = rows.stream()
                .filter(row -> !row.columns().subList(1, row.columns().size()).contains(guess(row).language().code()))
                .map(row -> row.get(0)).toList();
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(wrong).hasSizeLessThan(rows.size() / 40);
    }

    @Test
    void aWordThatWasAskedBeforeVotesTheSame() {
        CanonicalText text = text("Kontrahent zapłacił fakturę. The invoice was paid by Kontrahent.");
        LanguageGuess first = DETECTOR.detect(text);
        long misses = DETECTOR.statistics().missCount();
        assertThat(DETECTOR.detect(text)).isEqualTo(first);
        assertThat(DETECTOR.statistics().missCount()).isEqualTo(misses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void isUnsureOfTextsThatAreTheSameInTwoLanguages(String code) {
        assertThat(TabbedFile.read(Path.of("src/test/resources/golden/language/short-" + code + ".tsv"), 2, 3))
                .filteredOn(row -> row.columns().size() == 3)
                .isNotEmpty().allSatisfy(row -> assertThat(guess(row).confidence()).as(row.get(0)).isLessThan(0.45));
    }

    @Test
    void readsPaymentsToDeclinedNamesInTheirLanguage() {
        assertThat(DETECTOR.detect(text("Оплата за ремонт авто Сидорову")).language()).isEqualTo(Language.RUSSIAN);
        assertThat(DETECTOR.detect(text("Оплата за ремонт авто Сидоренку")).language()).isEqualTo(Language.UKRAINIAN);
        assertThat(DETECTOR.detect(text("Дерипаске О.В. 5000 руб")).language()).isEqualTo(Language.RUSSIAN);
        assertThat(DETECTOR.detect(text("Ким Чен Ын")).language()).isEqualTo(Language.RUSSIAN);
    }

    private static LanguageGuess guess(TabbedFile.Row row) {
        return DETECTOR.detect(text(row.get(0)));
    }

    @Test
    void tellsTheLanguageOfEachSentence() {
        LanguageGuess guess = DETECTOR
                .detect(text("Mój przyjaciel mieszka w Warszawie. My friend lives here. Мій друг приїхав. Мой друг не приехал."));
        assertThat(guess.sentences()).extracting(SentenceLanguage::language).containsExactly(Language.POLISH, Language.ENGLISH,
                Language.UKRAINIAN, Language.RUSSIAN);
    }

    @Test
    void isLessSureOfNamesThanOfWords() {
        double ofNames = DETECTOR.detect(text("Li Wei")).confidence();
        double ofWords = DETECTOR.detect(text("The payment was returned to the sender")).confidence();
        assertThat(ofNames).isLessThan(0.4);
        assertThat(ofWords).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith", "JAN", "Владимир Соколов", "Kowalski", "Олександр", "мама", "Smith"})
    void isNeverSureOfTwoWordsThatAreNames(String words) {
        assertThat(DETECTOR.detect(text(words)).confidence()).isBetween(0.1, 0.55);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REF INV 2024 001", "SWIFT BIC IBAN", "PO 12", "12.5 EUR"})
    void takesNothingFromCodesOfPayments(String codes) {
        assertThat(DETECTOR.detect(text(codes)).confidence()).isZero();
    }

    @Test
    void readsLookalikesInTheScriptOfTheText() {
        assertThat(DETECTOR.detect(text("Wire to Ol\u0435h Iv\u0430nenko")).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void givesSpansInOrderAndConfidencesWithinBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "abzаїыęó. .!?\n\t'-—«»\"1,;@\u0301\uD83D\uDE00李";
        for (int round = 0; round < 300; round++) {
            StringBuilder made = new StringBuilder("x");
            random.ints(random.nextInt(60), 0, letters.length() - 3).forEach(i -> made.append(letters, i, i + 1));
            LanguageGuess guess = DETECTOR.detect(text(wellFormed(made)));
            assertThat(guess.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
            int last = 0;
            for (SentenceLanguage sentence : guess.sentences()) {
                assertThat(sentence.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(sentence.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
                last = sentence.span().end();
            }
            assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(made.length());
        }
    }

    private static String wellFormed(CharSequence text) {
        return List.of(text.toString().split("[\uD800-\uDFFF]")).stream().reduce("", String::concat);
    }
}
