package dev.textscreen.pipeline.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorthFilterTest {

    private final WorthFilter filter = new WorthFilter();
    private final UnicodeNormalizer unicode = new UnicodeNormalizer(
            LookAlikes.read(Path.of("..", "dictionaries")));

    @ParameterizedTest
    @ValueSource(strings = {"12345 / 2024", "и в у о к з", "+++ 7 a b", "500100732259"})
    void sparesTextsWithoutAWordOfTwoLetters(String text) {
        Worth worth = assess(text, Language.UNDETERMINED);
        assertThat(worth.variants()).isFalse();
        assertThat(worth.vectors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li Wei", "李伟", "Яр", "оплата для Петра", "محمد"})
    void sparesNothingWhereANameMayStand(String text) {
        Worth worth = assess(text, Language.UNDETERMINED);
        assertThat(worth.variants()).isTrue();
        assertThat(worth.vectors()).isTrue();
    }

    @Test
    void sparesVectorsForLowerCaseInAKnownLanguage() {
        Worth worth = assess("повернення боргу", Language.UKRAINIAN);
        assertThat(worth.variants()).isTrue();
        assertThat(worth.vectors()).isFalse();
    }

    private Worth assess(String text, Language language) {
        CanonicalText canonical = unicode.normalize(new CleanText(text));
        return filter.assess(canonical, new LanguageGuess(language, 0.9, List.of()));
    }
}
