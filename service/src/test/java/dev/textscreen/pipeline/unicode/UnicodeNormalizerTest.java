package dev.textscreen.pipeline.unicode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnicodeNormalizerTest {

    private static final Path DICTIONARIES = Path.of("..", "dictionaries");

    private final UnicodeNormalizer normalizer = new UnicodeNormalizer(LookAlikes.read(DICTIONARIES));

    @Test
    void composesLettersAndMarks() {
        assertThat(text("Кии\u0306в")).isEqualTo("Київ".replace("ї", "й"));
        assertThat(text("Zo\u0142\u0107 Z\u0307ak")).isEqualTo("Zołć Żak");
    }

    @Test
    void writesOneApostropheInsideWordsAndLeavesQuotes() {
        assertThat(text("Дар\u2019я, Лук\u02BCянчук, О\u00B4Ніл")).isEqualTo("Дар'я, Лук'янчук, О'Ніл");
        assertThat(text("\u2018Роза\u2019 \u2014 назва")).isEqualTo("\u2018Роза\u2019 \u2014 назва");
    }

    @Test
    void dropsMarksThatShowNothingAndKeepsTheWayBack() {
        CanonicalText canonical = normalize("Іва\u00ADн\u200B Пет\u202Eренко");
        assertThat(canonical.text()).isEqualTo("Іван Петренко");
        assertThat(canonical.toSource(new Span(0, 4))).isEqualTo(new Span(0, 5));
        assertThat(canonical.sourceSlice(new Span(0, 4))).isEqualTo("Іва\u00ADн");
        assertThat(canonical.sourceSlice(new Span(5, 13))).isEqualTo("Пет\u202Eренко");
    }

    @Test
    void foldsLookalikesTowardsTheScriptThatAWordIsMostlyIn() {
        assertThat(text("Wire to Iv\u0430n \u0420\u0435trov")).isEqualTo("Wire to Ivan Petrov");
        assertThat(text("Петрeнкo Iван")).isEqualTo("Петренко Іван");
        assertThat(text("\u0391лександр")).isEqualTo("Александр");
    }

    @Test
    void leavesWordsOfOneScriptAlone() {
        assertThat(text("паспорт АВ123456, PO Box, сор")).isEqualTo("паспорт АВ123456, PO Box, сор");
    }

    @Test
    void writesStyledLettersPlainly() {
        CanonicalText canonical = normalize("\uD835\uDC08\uD835\uDC2F\uD835\uDC1A\uD835\uDC27 \uFF30\uFB01");
        assertThat(canonical.text()).isEqualTo("Ivan Pfi");
        assertThat(canonical.toSource(new Span(0, 4))).isEqualTo(new Span(0, 4));
        assertThat(canonical.toSource(new Span(6, 8))).isEqualTo(new Span(6, 7));
    }

    @Test
    void countsCodePointsAfterSurrogates() {
        CanonicalText canonical = normalize("\uD83D\uDE00 Іван");
        assertThat(canonical.toSource(new Span(3, 7))).isEqualTo(new Span(2, 6));
    }

    @Test
    void isTheSameDoneTwiceAndEverySpanIsWithinTheSource() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int[] alphabet = {'a', 'е', 'р', 'P', 'і', 0x301, 0x306, 0x308, 0x200B, 0x2019, 0x00A0, 0x202E, 0x1F600, 0x1D408, 0xFB01, ' ', '-',
                0xAC00, 0x11A8,
                0x05D0};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder source = new StringBuilder("x");
            for (int i = random.nextInt(30); i > 0; i--) {
                source.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            CanonicalText once = normalize(source.toString());
            assertThat(normalize(once.text()).text()).as("seed %d: %s", seed, source).isEqualTo(once.text());
            int length = source.codePointCount(0, source.length());
            for (int i = 0; i < once.text().length(); i += Character.charCount(once.text().codePointAt(i))) {
                Span span = once.toSource(new Span(i, i + Character.charCount(once.text().codePointAt(i))));
                assertThat(span.end()).as("seed %d: %s", seed, source).isBetween(span.start() + 1, length);
            }
        }
    }

    @Test
    void refusesALookalikeFileThatIsNotInItsFormat(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("common"));
        Files.writeString(folder.resolve("common/lookalikes.tsv"), "A\t\u0410\nBroken\n");
        assertThatThrownBy(() -> LookAlikes.read(folder)).hasMessageContaining("lookalikes.tsv line 2");
    }

    private String text(String source) {
        return normalize(source).text();
    }

    private CanonicalText normalize(String source) {
        return normalizer.normalize(new CleanText(source));
    }
}
