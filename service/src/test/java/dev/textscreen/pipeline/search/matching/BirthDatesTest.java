package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDatesTest {

    private static final double THRESHOLD = 0.7;

    private final Comparisons comparisons = new Comparisons();

    BirthDatesTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"1952-02-22,1953-08-17", "1970-02-03,1951-11-30", "1970-02-03,1971-04-25", "1970-02-03,1964", "1985-06,1964-06-01"})
    void takeTheSameNameUnderTheThresholdWhereTheyContradict(String asked, String listed) {
        assertThat(score(asked, listed)).isLessThan(THRESHOLD);
        assertThat(score(listed, asked)).isEqualTo(score(asked, listed));
    }

    @ParameterizedTest
    @CsvSource({"1970-02-03,1970-02-08", "1970-02-03,1960-02-03", "1970-02-03,1907-02-03", "1970-02-03,1970-03-02", "1970-02-13,1970-02-31",
            "1970-02-03,1970", "1970-02-03,1971", "1970-02-03,1970-01-01", "1970-02-03,1971-01-01", "1970-02,1970-02-03"})
    void leaveTheSameNameAMatchWhereASlipOrAnEstimateExplainsThem(String asked, String listed) {
        assertThat(score(asked, listed)).isGreaterThan(THRESHOLD);
    }

    @Test
    void areOverruledByAnEqualIdentifier() {
        Map<String, List<String>> asked = Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1952-02-22"), "innCode",
                List.of("2967008572"));
        Map<String, List<String>> listed = Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1963-08-17"), "innCode",
                List.of("2967008572"));
        assertThat(comparisons.value("Person", asked, listed)).isGreaterThan(THRESHOLD);
    }

    @Test
    void areReadAsKindlyAsAnyTwoOfThemAllow() {
        double one = comparisons.value("Person", dated("1970-02-03"), dated("1951-11-30"));
        double more = comparisons.value("Person", dated("1970-02-03"),
                Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1951-11-30", "1970-02-03")));
        assertThat(more).isGreaterThan(one).isGreaterThan(THRESHOLD);
    }

    @Test
    void countLessTheFurtherTheyAreApart() {
        List<String> further = List.of("1970-02-03", "1970-03-02", "1970-02-08", "1970-02-27", "1970-11-28", "1972-11-28");
        List<Double> scores = further.stream().map(listed -> score("1970-02-03", listed)).toList();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    }

    private double score(String asked, String listed) {
        return comparisons.value("Person", dated(asked), dated(listed));
    }

    private static Map<String, List<String>> dated(String date) {
        return Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of(date));
    }
}
