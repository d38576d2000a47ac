package dev.textscreen.pipeline.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.language.LanguageDetector;
import dev.textscreen.pipeline.language.LanguageProfile;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalNumber;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAnalyzerTest {

    private static final Path DICTIONARIES = Path.of("../dictionaries");
    private static final UnicodeNormalizer UNICODE = new UnicodeNormalizer(
            LookAlikes.read(DICTIONARIES));
    private static final DictionaryMorphology MORPHOLOGY = DictionaryMorphology.load(10_000);
    private static final LanguageDetector DETECTOR = new LanguageDetector(MORPHOLOGY,
            Stream.of(Language.UKRAINIAN, Language.RUSSIAN, Language.POLISH, Language.ENGLISH)
                    .map(language -> LanguageProfile.read(DICTIONARIES, language)).toList());
    private static final TokenAnalyzer ANALYZER = TokenAnalyzer.read(DICTIONARIES, MORPHOLOGY, 10_000);

    private static AnalyzedTokens analyze(String text) {
        CanonicalText canonical = UNICODE.normalize(new CleanText(text));
        return ANALYZER.analyze(canonical, DETECTOR.detect(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "pl", "en"})
    void readsGoldenSentences(String language) {
        for (TabbedFile.Row row : TabbedFile.read(Path.of("src/test/resources/golden/normalization/" + language + ".tsv"), 2, 2)) {
            String tokens = analyze(row.get(0)).tokens().stream().map(t -> t.text() + "/" + t.lemma() + "/" + t.pos())
                    .collect(Collectors.joining(" "));
            assertThat(tokens).isEqualTo(row.get(1));
        }
    }

    @Test
    void readsPartsOfSpeechOfPlainEnglish() {
        int words = 0;
        List<String> wrong = new ArrayList<>();
        for (TabbedFile.Row row : TabbedFile.read(Path.of("src/test/resources/golden/normalization/tags-en.tsv"), 2, 2)) {
            String[] tags = row.get(1).split(" ");
            List<Token> tokens = analyze(row.get(0)).tokens();
            assertThat(tokens).as(row.get(0)).hasSize(tags.length);
            for (int i = 0; i < tags.length; i++) {
                boolean word = !tags[i].equals("PUNCT") && !tags[i].equals("NUM");
                words += word ? 1 : 0;
                if (word && !tokens.get(i).pos().name().equals(tags[i])) {
                    wrong.add(tokens.get(i).text() + " " + tags[i] + " as " + tokens.get(i).pos() + ": " + row.get(0));
                }
            }
        }
        assertThat(wrong.size()).as("of %d words %s", words, wrong).isLessThan(words / 25);
    }

    @Test
    void cutsTokensAsTheTreebankOfTheLanguageDoes() {
        assertThat(texts("Вона жила по-різному, у чорно-білому світі.")).containsExactly("Вона", "жила", "по-різному", ",", "у", "чорно",
                "-",
                "білому", "світі", ".");
        assertThat(texts("Он открыл интернет-магазин в 2,5 км от г. Тулы.")).contains("интернет-магазин", "2,5", "г.");
        assertThat(texts("They don't know John's five-year plan, see www.example.org.")).containsExactly("They", "don't", "know", "John's",
                "five", "-", "year", "plan", ",", "see", "www.example.org", ".");
    }

    @Test
    void endsSentencesNotAtInitialsAndAbbreviations() {
        assertThat(analyze("Договір підписав І. П. Садовий. Він живе на вул. Зеленій, буд. 5. Це все.").sentences()).hasSize(3);
        assertThat(analyze("Письмо пришло в 2010 г. из Тулы. Его не ждали.").sentences()).hasSize(2);
        assertThat(analyze("Mr. Brown met Dr. Green in the U.S. embassy. They talked.").sentences()).hasSize(2);
        assertThat(analyze("Mieszka przy ul. Długiej. Nie odpowiada!").sentences()).hasSize(2);
    }

    @Test
    void leadsUnknownSurnamesToTheNominativeByTheirContext() {
        assertThat(lemmas("Заяву подано від Гренвікова.")).contains("Гренвіков");
        assertThat(lemmas("Лист отримано від Брандлівської.")).contains("Брандлівська");
        assertThat(lemmas("Письмо получено от Гренвикова.")).contains("Гренвиков");
    }

    @Test
    void takesFeaturesFromTheContext() {
        Token city = analyze("Вони живуть у великому місті.").tokens().get(4);
        assertThat(city.features().grammaticalCase()).isEqualTo(GrammaticalCase.LOCATIVE);
        assertThat(city.features().number()).isEqualTo(GrammaticalNumber.SINGULAR);
    }

    private static List<String> texts(String text) {
        return analyze(text).tokens().stream().map(Token::text).toList();
    }

    private static List<String> lemmas(String text) {
        return analyze(text).tokens().stream().map(Token::lemma).toList();
    }

    @Test
    void keepsSpansOrderedApartAndEqualToTheirText() throws ExecutionException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(randomText(random));
        }
        List<AnalyzedTokens> alone = texts.stream().map(TokenAnalyzerTest::analyze).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertOrdered(UNICODE.normalize(new CleanText(texts.get(i))).text(), alone.get(i), seed);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<AnalyzedTokens>>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> texts.stream().map(TokenAnalyzerTest::analyze).toList()));
            }
            for (Future<List<AnalyzedTokens>> one : all) {
                assertThat(one.get()).as("seed %d", seed).isEqualTo(alone);
            }
        }
    }

    private static void assertOrdered(String text, AnalyzedTokens analyzed, long seed) {
        int end = 0;
        for (Token token : analyzed.tokens()) {
            assertThat(token.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
            assertThat(token.text()).as("seed %d", seed).isEqualTo(token.span().of(text)).isNotEmpty();
            assertThat(analyzed.sentences().get(token.sentence()).span().contains(token.span())).as("seed %d: %s", seed, text).isTrue();
            end = token.span().end();
        }
        int last = 0;
        for (Sentence sentence : analyzed.sentences()) {
            assertThat(sentence.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
            last = sentence.span().end();
        }
        assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        Span covered = new Span(0, end);
        assertThat(text.substring(covered.end()).isBlank()).as("seed %d: all words are in tokens: %s", seed, text).isTrue();
    }

    private static String randomText(Random random) {
        String[] parts = {"Іван", "пішов", " ", " ", " ", ".", ",", "-", "'", "п.", "12", "0,5", "«", "»", "\"", "don't", "U.S.", "a@b.com",
                "http://x.org/?q", "…", "...", "&#39;", "&", ":)", "\n", "\n\n", "ў", "李伟", "\uD83D\uDE00", "\uD835\uDC00", "е\u0301",
                "Ż", "żółw", "-то", "2010-го", "А.", "Б.", "the", "zrobiłem", "ы", "\u200B", "\u2019", "%", "$", "(", ")", "@", "/", "_"};
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
