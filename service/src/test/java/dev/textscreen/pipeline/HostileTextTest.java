package dev.textscreen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.complexity.ComplexityAnalyzer;
import dev.textscreen.pipeline.decision.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Texts that are made to cost much. What is measured is the time that one core worked, everything on the test's own thread, so that other
 * work on the machine counts for little; a text that seems too dear is measured again before it counts as such.
 */
@ExtendWith(TestPipeline.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    /** Repeated to the length of the text. */
    private static final List<String> SHAPES = List.of("@", "a@", "\u0410.", "\u0410", "\u0430", "A", "a", "1", "1 ", "1-", "+3", "1a-",
            "123456789 ", "12.12.2012 ", "\"", "\u00AB", "\u00BB ", "\"\u0410\" ", "(", ") ", "-", "- ", "a-", "\u0410-", "\u0410-\u0410",
            "Li ", "ООО ", "ООО \"", "и ", "ФОП ", "Іван, ", "Петренко Іван і ", "Володимира та Анни ", "Ivan Petrov ", "А. Б. В. Іванов ",
            "Банк ", "Міністерство оборони України та ", "банк український ", "імені ", "\u0301x", "\u0430\u0301",
            "\u0430\u0301\u0301\u0301",
            "http://a.b/", "www.a.com ", "a.a", "a/", "x.", "a_", "'", "a'", "\u2019", ",", "...", "! ", "?)", "x\n", "&", "&a", ":)",
            "т.д.",
            "S.A. ", "IBAN UA", "ІПН ", "паспорт серія АА ", "№ 1 ", "12 грн ", "дата народження ", "\uFDFA", "\uD83D\uDE00", "\u6F22",
            "\u0627", "\u0410a", "\u00AD\u200Ba");

    private static final double MOST_FOR_TWICE = 2.3;
    /** Under this, in milliseconds, a doubling says little: the collector's and the compiler's work is as large. */
    private static final double LITTLE = 120;
    private static final double SECOND = 1_000;
    private static final int ATTEMPTS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final TestPipeline.Parts parts;
    private final AnalysisPipeline pipeline;
    private final ComplexityAnalyzer complexity;

    HostileTextTest(TestPipeline.Parts parts) {
        this.parts = parts;
        Executor own = Runnable::run;
        this.pipeline = parts.standard(own);
        this.complexity = new ComplexityAnalyzer(parts.layers().cost());
        for (int round = 0; round < 3; round++) {
            SHAPES.forEach(shape -> cost(repeated(shape, 5_000)));
        }
    }

    @Test
    void twiceTheTextCostsAboutTwiceTheWorkAndTheLongestLessThanASecond() {
        List<String> tooDear = new ArrayList<>();
        for (String shape : SHAPES) {
            String problem = problem(repeated(shape, TestPipeline.LONGEST_TEXT / 2), repeated(shape, TestPipeline.LONGEST_TEXT));
            for (int attempt = 1; attempt < ATTEMPTS && !problem.isEmpty(); attempt++) {
                problem = problem(repeated(shape, TestPipeline.LONGEST_TEXT / 2), repeated(shape, TestPipeline.LONGEST_TEXT));
            }
            if (!problem.isEmpty()) {
                tooDear.add("'" + shape + "' " + problem);
            }
        }
        assertThat(tooDear).isEmpty();
    }

    @Test
    void aWordOfFiftyThousandLettersInANameCostsLessThanASecond() {
        for (String name : List.of("ООО \"%s\"", "Іван Петренко%s", "Jan %s-Kowalski", "Mr. %s", "«%s»", "%s.com")) {
            String text = name.replace("%s", "о".repeat(50_000));
            assertThat(cheapest(text)).as(name).isLessThan(SECOND);
        }
    }

    @Test
    void thousandsOfDifferentNamesCostLessThanASecondAndAreNotCleared() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < TestPipeline.LONGEST_TEXT - 40) {
            text.append("Олена ").append(surname(random)).append(", ");
        }
        Screening screening = pipeline.screen(ScreeningRequest.of(text.toString()));
        assertThat(screening.decision().degraded()).as("seed %d", seed).contains("search.names");
        assertThat(screening.decision().outcome()).as("seed %d", seed).isNotEqualTo(Outcome.CLEAR);
        assertThat(cheapest(text.append('.').toString())).as("seed %d", seed).isLessThan(SECOND);
    }

    private static String surname(Random random) {
        StringBuilder surname = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            surname.append("бвгдклмнпрст".charAt(random.nextInt(12))).append("аоуеи".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(surname.charAt(0)) + surname.substring(1) + "енко";
    }

    /** Empty when the longer text, of twice the length, costs what it may. */
    private String problem(String half, String whole) {
        double less = cost(half);
        double more = cost(whole);
        if (more >= SECOND) {
            return "costs " + more + " ms";
        }
        return more < LITTLE || more <= MOST_FOR_TWICE * less ? "" : "costs " + less + " ms, twice as long " + more + " ms";
    }

    private double cheapest(String text) {
        double least = cost(text);
        for (int attempt = 1; attempt < ATTEMPTS && least >= SECOND; attempt++) {
            least = Math.min(least, cost(text));
        }
        return least;
    }

    /** Milliseconds of one core for a text that was not seen before: what it costs to screen and to profile. */
    private double cost(String text) {
        long start = threads.getCurrentThreadCpuTime();
        pipeline.screen(ScreeningRequest.of(text));
        Reading reading = pipeline.read(text, Optional.empty());
        complexity.analyze(reading.text(), reading.language(), reading.normalized(), reading.signals());
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static String repeated(String shape, int length) {
        String text = shape.repeat(length / shape.length() + 1).substring(0, length);
        return Character.isHighSurrogate(text.charAt(length - 1)) ? text.substring(0, length - 1) : text;
    }

    @Test
    void theShapesAreReadAtAll() {
        for (String shape : SHAPES) {
            assertThat(pipeline.read(repeated(shape, 2_000), Optional.empty()).degraded()).as(shape).isEmpty();
        }
        assertThat(parts.layers().validator()).isNotNull();
    }
}
