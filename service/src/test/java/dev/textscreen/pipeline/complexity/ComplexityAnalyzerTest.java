package dev.textscreen.pipeline.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import dev.textscreen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityAnalyzerTest {

    private static final UnicodeNormalizer UNICODE = new UnicodeNormalizer(
            LookAlikes.read(Path.of("../dictionaries")));

    private final ComplexityAnalyzer analyzer = new ComplexityAnalyzer(new CostEstimator(CostModel.DEFAULT));

    @Test
    void computesEnglishFormulasFromCounts() {
        // 2 sentences, 7 words, 11 syllables, 2 words of three syllables, 2 words of more than six letters, 35 letters
        Complexity complexity = analyze(Language.ENGLISH, "The committee paid us .", "Our department paid .");
        Counts counts = complexity.counts();

        assertThat(counts.words()).isEqualTo(7);
        assertThat(counts.sentences()).isEqualTo(2);
        assertThat(counts.syllables()).isEqualTo(11);
        assertThat(counts.polysyllables()).isEqualTo(2);
        assertThat(counts.longWords()).isEqualTo(2);
        assertThat(counts.wordCharacters()).isEqualTo(35);
        Map<String, Double> values = values(complexity);
        assertThat(values.get("flesch_reading_ease")).isCloseTo(206.835 - 1.015 * 3.5 - 84.6 * 11 / 7, within(1e-9));
        assertThat(values.get("flesch_kincaid_grade")).isCloseTo(0.39 * 3.5 + 11.8 * 11 / 7 - 15.59, within(1e-9));
        assertThat(values.get("gunning_fog")).isCloseTo(0.4 * (3.5 + 200.0 / 7), within(1e-9));
        assertThat(values.get("automated_readability_index")).isCloseTo(4.71 * 5 + 0.5 * 3.5 - 21.43, within(1e-9));
        assertThat(values.get("coleman_liau")).isCloseTo(0.0588 * 500 - 0.296 * 200 / 7 - 15.8, within(1e-9));
        assertThat(values.get("smog")).isCloseTo(1.043 * Math.sqrt(30) + 3.1291, within(1e-9));
        assertThat(values.get("lix")).isCloseTo(3.5 + 200.0 / 7, within(1e-9));
        assertThat(values.get("rix")).isEqualTo(1);
        assertThat(complexity.readabilityNote()).isEmpty();
    }

    @Test
    void usesTheConstantsOfObornevaForRussian() {
        Complexity complexity = analyze(Language.RUSSIAN, "мама мыла раму");

        assertThat(values(complexity)).containsOnlyKeys("flesch_reading_ease", "flesch_kincaid_grade", "lix", "rix");
        assertThat(values(complexity).get("flesch_reading_ease")).isCloseTo(206.835 - 1.3 * 3 - 60.1 * 2, within(1e-9));
        assertThat(complexity.readability()).extracting(Readability::source)
                .contains("Oborneva 2006, for Russian; also quoted with 1.52 and 65.14", "Oborneva 2006, for Russian");
    }

    @Test
    void givesPisarekAndThePolishFogForPolish() {
        Complexity complexity = analyze(Language.POLISH, "odpowiedzialność jest ważna dzisiaj");

        assertThat(values(complexity)).containsOnlyKeys("gunning_fog", "pisarek", "pisarek_linear", "lix", "rix");
        assertThat(values(complexity).get("pisarek")).isCloseTo(0.5 * Math.sqrt(16 + 625), within(1e-9));
        assertThat(values(complexity).get("gunning_fog")).isCloseTo(0.4 * (4 + 25), within(1e-9));
    }

    /** Worked out by hand from the counts, with the constants as published. */
    @Test
    void givesTheValuesOfAHandCountedText() {
        // 7 words in 2 sentences, 11 syllables, 2 long words of three syllables, 35 letters
        Map<String, Double> english = values(analyze(Language.ENGLISH, "The committee paid us .", "Our department paid ."));
        // 3 words, 6 syllables
        Map<String, Double> russian = values(analyze(Language.RUSSIAN, "мама мыла раму"));
        // 4 words, one of four syllables or more, two of more than six letters
        Map<String, Double> polish = values(analyze(Language.POLISH, "odpowiedzialność jest ważna dzisiaj"));

        assertThat(english.get("flesch_reading_ease")).isCloseTo(70.34, within(0.005));
        assertThat(english.get("flesch_kincaid_grade")).isCloseTo(4.32, within(0.005));
        assertThat(english.get("gunning_fog")).isCloseTo(12.83, within(0.005));
        assertThat(english.get("smog")).isCloseTo(8.84, within(0.005));
        assertThat(english.get("automated_readability_index")).isCloseTo(3.87, within(0.005));
        assertThat(english.get("coleman_liau")).isCloseTo(5.14, within(0.005));
        assertThat(english.get("lix")).isCloseTo(32.07, within(0.005));
        assertThat(russian.get("flesch_reading_ease")).isCloseTo(82.74, within(0.005));
        assertThat(russian.get("flesch_kincaid_grade")).isCloseTo(2.71, within(0.005));
        assertThat(polish.get("pisarek")).isCloseTo(12.66, within(0.005));
        assertThat(polish.get("pisarek_linear")).isCloseTo(10.67, within(0.005));
        assertThat(polish.get("gunning_fog")).isCloseTo(11.6, within(0.005));
        assertThat(polish.get("lix")).isCloseTo(54, within(0.005));
        assertThat(polish.get("rix")).isCloseTo(2, within(0.005));
    }

    @Test
    void saysThatNoFormulaIsValidatedForUkrainian() {
        Complexity complexity = analyze(Language.UKRAINIAN, "Оплата за послуги");

        assertThat(values(complexity)).containsOnlyKeys("lix", "rix");
        assertThat(complexity.readabilityNote())
                .hasValueSatisfying(note -> assertThat(note).contains("No readability formula is validated"));
    }

    @Test
    void givesNoFormulaForATextWithoutWords() {
        Complexity complexity = analyze(Language.ENGLISH, "123 !");

        assertThat(complexity.readability()).isEmpty();
        assertThat(complexity.lexical().density()).isZero();
    }

    @Test
    void measuresDensityAndScriptsByShare() {
        Complexity complexity = analyze(Language.UKRAINIAN, "оплата за ABC");

        assertThat(complexity.scripts()).containsExactly(Map.entry(Script.CYRILLIC, 8.0 / 11), Map.entry(Script.LATIN, 3.0 / 11));
        assertThat(complexity.lexical().density()).isEqualTo(1);
    }

    @Test
    void slidesTheWindowOfMattrOverAllPlaces() {
        // windows of two: ab, ba, aa
        assertThat(LexicalDiversity.mattr(List.of("a", "b", "a", "a"), 2)).isCloseTo((1 + 1 + 0.5) / 3, within(1e-9));
        assertThat(LexicalDiversity.mattr(List.of("a", "b", "a"), 50)).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsFactorsOfMtldFromBothEnds() {
        // forwards: a b a falls to .667, one factor, then b a b again; backwards the same
        assertThat(LexicalDiversity.mtld(List.of("a", "b", "a", "b", "a", "b"), 0.72)).isCloseTo(3, within(1e-9));
        assertThat(LexicalDiversity.mtld(List.of("a", "b", "c"), 0.72)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"UKRAINIAN, п'ятниця, 3", "UKRAINIAN, її, 2", "RUSSIAN, ёлка, 2", "RUSSIAN, в, 0", "POLISH, pieniądze, 3",
            "POLISH, dziecko, 2",
            "POLISH, Kraków, 2", "ENGLISH, payment, 2", "ENGLISH, table, 2", "ENGLISH, made, 1", "ENGLISH, walked, 1", "ENGLISH, wanted, 2",
            "ENGLISH, coffee, 2"})
    void countsSyllables(Language language, String word, int syllables) {
        assertThat(Syllables.of(word, language)).isEqualTo(syllables);
    }

    private Complexity analyze(Language language, String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> spans = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            spans.add(new Sentence(new Span(start, start + sentence.length()), language));
            int at = start;
            for (String word : sentence.split(" ", -1)) {
                PartOfSpeech pos = word.equals("за") ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
                tokens.add(
                        new Token(new Span(at, at + word.length()), word, word, pos, Features.NONE, List.of(), language, spans.size() - 1));
                at += word.length() + 1;
            }
            start = at;
        }
        CanonicalText canonical = UNICODE.normalize(new CleanText(text));
        return analyzer.analyze(canonical, new LanguageGuess(language, 1, List.of()), new NormalizedText(spans, tokens, List.of()),
                List.of());
    }

    private static Map<String, Double> values(Complexity complexity) {
        return complexity.readability().stream().collect(Collectors.toMap(Readability::name, Readability::value));
    }
}
