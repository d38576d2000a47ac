package dev.textscreen.pipeline.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostEstimatorTest {

    private static final UnicodeNormalizer UNICODE = new UnicodeNormalizer(
            LookAlikes.read(Path.of("../dictionaries")));

    private final CostEstimator estimator = new CostEstimator(CostModel.DEFAULT);

    @Test
    void countsNamesAsRunsOfCapitalisedWords() {
        TextCounts counts = TextCounts.of("Оплата від Іван Петренко, Марія О. Бондар за 2 рахунки №15");

        assertThat(counts).isEqualTo(new TextCounts(58, 42, 9, 3, 2));
    }

    @Test
    void neverPredictsLessForALongerText() {
        double before = 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(i % 3 == 0 ? "Іван Петренко, " : "оплата за послуги 15. ");
            CostEstimate estimate = estimate(text.toString());
            assertThat(estimate.millis()).isGreaterThanOrEqualTo(before);
            assertThat(estimate.score()).isBetween(0.0, 1.0);
            before = estimate.millis();
        }
    }

    @Test
    void textsOverAThousandCharactersAreAsync() {
        assertThat(estimate("a ".repeat(500)).tier()).isNotEqualTo(Tier.ASYNC);
        assertThat(estimate("a ".repeat(500) + "b").tier()).isEqualTo(Tier.ASYNC);
    }

    @Test
    void aPlainShortTextIsFastAndOneFullOfNamesIsDeep() {
        assertThat(estimate("оплата за послуги").tier()).isEqualTo(Tier.FAST);
        assertThat(estimate("Іван Петренко, ".repeat(4)).tier()).isEqualTo(Tier.STANDARD);
        assertThat(estimate("Іван Петренко, ".repeat(30)).tier()).isEqualTo(Tier.DEEP);
    }

    @Test
    void theScoreIsHalfWhereDeepBegins() {
        CostEstimator halfway = new CostEstimator(new CostModel(5, 0, 0, 0, 0, 1, 5, 1_001));

        CostEstimate estimate = halfway.estimate(UNICODE.normalize(new CleanText("a")), guess());
        assertThat(estimate.score()).isEqualTo(0.5);
        assertThat(estimate.tier()).isEqualTo(Tier.DEEP);
    }

    private CostEstimate estimate(String text) {
        return estimator.estimate(UNICODE.normalize(new CleanText(text)), guess());
    }

    private static LanguageGuess guess() {
        return new LanguageGuess(Language.UKRAINIAN, 1, List.of());
    }
}
