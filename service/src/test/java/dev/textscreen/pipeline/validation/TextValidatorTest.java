package dev.textscreen.pipeline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.textscreen.pipeline.validation.InvalidTextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValidatorTest {

    private final TextValidator validator = new TextValidator(10);

    @ParameterizedTest
    @ValueSource(strings = {"", "  \t\n", "\u200B\u200E\u202E", "\u00AD", "\u3000\u00A0"})
    void refusesWhatShowsNothing(String text) {
        assertThat(reasonFor(text)).isEqualTo(Reason.BLANK);
    }

    @Test
    void countsTheLimitInCodePoints() {
        assertThat(validator.validate("\uD83D\uDE00".repeat(10)).value()).hasSize(20);
        assertThat(reasonFor("\uD83D\uDE00".repeat(11))).isEqualTo(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD800", "\uDC00b", "a\u0000", "\u0007", "\uFFFE", "\uFDD0"})
    void refusesWhatIsNoCharacter(String text) {
        assertThat(reasonFor(text)).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void namesTheLimitAndNotTheText() {
        InvalidTextException refusal = refusal("Zbigniew Brzoza");
        assertThat(refusal).hasMessageContaining("10 characters").hasMessageNotContaining("Zbigniew");
    }

    @Test
    void leavesTheTextAsItIs() {
        String text = " \u0456\u0308\u2019 x\r\n";
        assertThat(validator.validate(text).value()).isSameAs(text);
    }

    private Reason reasonFor(String text) {
        return refusal(text).reason();
    }

    private InvalidTextException refusal(String text) {
        return catchThrowableOfType(InvalidTextException.class, () -> validator.validate(text));
    }
}
