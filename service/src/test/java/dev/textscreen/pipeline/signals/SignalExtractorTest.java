package dev.textscreen.pipeline.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalExtractorTest {

    private static final SignalExtractor EXTRACTOR = SignalExtractor.load(Path.of("../dictionaries"));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> PIECES = List.of("ІНН ", "ИНН/КПП ", "PESEL ", "7736050003", "2960512349", "44051401359", " ", ", ",
            "/", "-", ".",
            "UA213223130000026007233566001", "DE89 3704 0044 0532 0130 00", "грн", "$", "1 234,56", "15.05.1980", "5 мая 2020", "р.н.",
            "дата рождения ", "+380 44 123 45 67", "a@b.ua", "@", "\n", "АВ123456", "паспорт ",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "договор ", "від ", "[P:Іван Петренко]", "[O:ТОВ Ромашка]", "\uD83D\uDE00", "\u0301", "(", ")", "4111 1111 1111 1111",
            "May 5, 1970");

    @Test
    void spansOfRandomTextsAreOrderedApartAndHoldTheirDigits() {
        long seed = 7_310_442L;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder marked = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                marked.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            MarkedText text = MarkedText.of(marked.toString(), Language.UKRAINIAN);
            int end = 0;
            for (Signal signal : EXTRACTOR.extract(text.text(), text.normalized())) {
                assertThat(signal.span().start()).as("seed %d: %s", seed, marked).isGreaterThanOrEqualTo(end);
                end = signal.span().end();
                assertThat(end).as("seed %d: %s", seed, marked).isLessThanOrEqualTo(text.text().length());
                assertThat(signal.mention().orElse(0)).as("seed %d: %s", seed, marked)
                        .isLessThan(Math.max(1, text.normalized().mentions().size()));
                if (signal.type() != SignalType.DATE && signal.type() != SignalType.AMOUNT && signal.type() != SignalType.PHONE) {
                    assertThat(digits(signal.span().of(text.text()))).as("seed %d: %s", seed, marked).endsWith(digits(signal.value()));
                }
            }
        }
    }

    @Test
    void theSameTextGivesTheSameSignals() {
        MarkedText text = MarkedText.of("[P:Іван Петренко] ІНН 2960512349, 9 березня 1985 р.н., 100 грн", Language.UKRAINIAN);

        assertThat(EXTRACTOR.extract(text.text(), text.normalized())).isEqualTo(EXTRACTOR.extract(text.text(), text.normalized()));
    }

    @Test
    void needsNeitherTokensNorMentions() {
        assertThat(EXTRACTOR.extract("ІНН 2960512349", new NormalizedText(List.of(), List.of(), List.of()))).extracting(Signal::value)
                .containsExactly("2960512349");
    }

    @Test
    void evidenceHoldsNoName() {
        MarkedText text = MarkedText.of("[P:Іван Петренко] ІНН 2960512349", Language.UKRAINIAN);

        assertThat(EXTRACTOR.extract(text.text(), text.normalized()).getFirst().evidence()).contains("інн").doesNotContain("Петренко")
                .doesNotContain("2960512349");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12 ", "1-", "a1", "1,234 ", "+1", "a@", "a@b.", "ІНН 1", "ИНН/КПП ", "05.10.", "May 5 ", "UA21 3223 ",
            "(0", "4111 1111 ",
            "bc1q", "0x5a", "$1", "грн 1 ", "від 1 ", "г.р. ", "1/1/", "+38050 123 45 67 ", "\n1", "a."})
    void hostileTextCostsTimeInLineWithItsLength(String unit) {
        cost(unit, 20_000);
        long once = cost(unit, 10_000);
        long twice = cost(unit, 20_000);

        assertThat(once).as("nanoseconds of processor time for 10,000 characters").isLessThan(400_000_000L);
        assertThat(twice).as("nanoseconds for twice the text, %d for once", once).isLessThan(4 * once + 20_000_000L);
    }

    @Test
    void aWrongRowIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("months.tsv");
        Files.writeString(file, "# months\n1\tjanuary\n13\tundecimber\n");

        assertThatThrownBy(() -> Months.load(List.of(file))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("months.tsv line 3");
    }

    @Test
    void anUnknownSignalTypeInATriggerIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("signal-triggers.tsv");
        Files.writeString(file, "abc\tnumber:xx_number\tbefore\n");

        assertThatThrownBy(() -> TriggerLexicon.load(List.of(file)))
                .hasMessageContaining("signal-triggers.tsv line 1: unknown name xx_number");
    }

    /** The least of some runs, in nanoseconds of processor time, so that other work on the machine does not count. */
    private static long cost(String unit, int length) {
        String text = unit.repeat(length / unit.length() + 1);
        MarkedText marked = MarkedText.of("", Language.RUSSIAN);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long before = THREADS.getCurrentThreadCpuTime();
            EXTRACTOR.extract(text, marked.normalized());
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
