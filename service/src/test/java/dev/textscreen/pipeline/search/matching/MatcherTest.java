package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.Explanation;
import dev.textscreen.pipeline.search.Score;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MatcherTest {

    private final Comparisons comparisons = new Comparisons();

    MatcherTest() throws IOException {
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/matching/same.tsv", delimiter = '\t', numLinesToSkip = 1)
    void takesForOne(String schema, String query, String listed) {
        assertThat(comparisons.ofNames(schema, query, listed)).as("%s is %s", query, listed).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/matching/other.tsv", delimiter = '\t', numLinesToSkip = 1)
    void tellsApart(String schema, String query, String listed) {
        assertThat(comparisons.ofNames(schema, query, listed)).as("%s is not %s", query, listed).isLessThan(0.7);
    }

    @Test
    void explainsEveryShareOfTheScore() {
        Score score = comparisons.score("Person", Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1970-02-03")),
                Map.of("name", List.of("PETRENKO, Ivan"), "birthDate", List.of("1970")));
        assertThat(score.explanations()).extracting(Explanation::feature).contains("name", "birth_date");
        assertThat(score.explanations().stream().mapToDouble(Explanation::share).sum()).isCloseTo(score.value(),
                org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void trustsAnEqualNumberMoreThanAnotherName() {
        Score score = comparisons.score("Person", Map.of("name", List.of("Ivan Petrenko"), "innCode", List.of("2967008572")),
                Map.of("name", List.of("Olha Sydorenko"), "taxNumber", List.of("29 6700 8572")));
        assertThat(score.value()).isGreaterThan(0.7);
    }

    @Test
    void letsAnotherDateOfBirthSpeakAgainstTheSameName() {
        Score score = comparisons.score("Person", Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1970-02-03")),
                Map.of("name", List.of("Ivan Petrenko"), "birthDate", List.of("1951-11-30")));
        assertThat(score.value()).isLessThan(0.5);
    }

    @Test
    void countsWeakAliasesLess() {
        double strong = comparisons.score("Person", Map.of("name", List.of("Red Hawk")), Map.of("alias", List.of("Red Hawk"))).value();
        double weak = comparisons.score("Person", Map.of("name", List.of("Red Hawk")), Map.of("weakAlias", List.of("Red Hawk"))).value();
        assertThat(weak).isLessThan(strong);
    }

    @Test
    void takesAWeakAliasOfOneWordForAMatchOnlyWithMoreEvidence() {
        Map<String, List<String>> nickname = Map.of("name", List.of("Radomir Vyshnedub"), "weakAlias", List.of("Hawk"), "birthDate",
                List.of("1971-04-12"));
        assertThat(comparisons.score("Person", Map.of("name", List.of("Hawk")), nickname).value()).isBetween(0.5, 0.65);
        assertThat(comparisons.score("Person", Map.of("name", List.of("Hawk"), "birthDate", List.of("1971-04-12")), nickname).value())
                .isGreaterThan(0.7);
    }
}
