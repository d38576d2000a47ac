package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.text.TabbedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How well scores tell invented names that are one from those that are not. Prints the figures of docs/accuracy.md. */
class PairsTest {

    private static final double THRESHOLD = 0.7;
    private static final double LEAST_AREA = 0.97;
    private static final double MOST_WRONG = 0.08;

    private final Comparisons comparisons = new Comparisons();

    PairsTest() throws IOException {
    }

    private record Scored(boolean same, double score) {

        boolean wrong() {
            return score >= THRESHOLD != same;
        }
    }

    @Test
    void standAboveOneAnotherByScoreNearlyAlways() {
        List<Scored> pairs = TabbedFile.read(Path.of("src/test/resources/golden/matching/pairs.tsv"), 4, 4).stream().skip(1)
                .map(row -> new Scored(row.get(0).equals("same"), comparisons.ofNames(row.get(1), row.get(2), row.get(3)))).toList();
        double area = area(pairs);
        long wrong = pairs.stream().filter(Scored::wrong).count();
        System.out.println(String.format(Locale.ROOT, "%d pairs: area under the curve %.4f, %d wrong at %.1f", pairs.size(), area, wrong,
                THRESHOLD));
        assertThat(area).isGreaterThan(LEAST_AREA);
        assertThat(wrong).isLessThan((long) (MOST_WRONG * pairs.size()));
    }

    /** How often one of the same scores above one of the others, a draw counting half. */
    private static double area(List<Scored> pairs) {
        List<Scored> others = pairs.stream().filter(pair -> !pair.same()).toList();
        return pairs.stream().filter(Scored::same)
                .mapToDouble(pair -> others.stream()
                        .mapToDouble(other -> other.score() < pair.score() ? 1 : other.score() == pair.score() ? 0.5 : 0).average()
                        .orElse(0))
                .average().orElse(0);
    }
}
