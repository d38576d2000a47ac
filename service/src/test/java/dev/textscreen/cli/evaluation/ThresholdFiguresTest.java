package dev.textscreen.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Match;
import dev.textscreen.pipeline.search.Retrieval;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.watchlist.Entity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThresholdFiguresTest {

    private final List<QueryResult> results = List.of(result("a", match("a", 0.9), match("b", 0.8)),
            result("c", match("d", 0.75), match("c", 0.6)),
            result("e"), result("", match("a", 0.72)), result("", match("b", 0.3)));

    private static QueryResult result(String expected, Match... found) {
        EntityQuery query = new EntityQuery("Person", Map.of("name", List.of("Invented Person")));
        return new QueryResult(new LabelledQuery(2, query, expected.isEmpty() ? Set.of() : Set.of(expected)), List.of(found), false);
    }

    private static Match match(String id, double score) {
        Entity entity = new Entity(id, "Person", id, Map.of(), List.of(), List.of("old-" + id), "", "", "", true);
        return new Match(entity, new Score(score, List.of()), true, new Retrieval(false, OptionalInt.of(1), OptionalInt.empty(), 0.1));
    }

    @Test
    void countRightAndWrongMatchesFromTheThresholdOn() {
        ThresholdFigures figures = ThresholdFigures.of(results, 0.7);
        assertThat(figures.precision()).contains(1 / 4.0);
        assertThat(figures.recall()).contains(1 / 3.0);
        assertThat(figures.falseMatchRate()).contains(1 / 2.0);
    }

    @Test
    void includeTheThresholdItself() {
        assertThat(ThresholdFigures.of(results, 0.6).recall()).contains(2 / 3.0);
        assertThat(ThresholdFigures.of(results, 0.9).precision()).contains(1.0);
    }

    @Test
    void haveNoShareOfNothing() {
        ThresholdFigures figures = ThresholdFigures.of(List.of(result("e")), 0.7);
        assertThat(figures.precision()).isEmpty();
        assertThat(figures.falseMatchRate()).isEmpty();
        assertThat(figures.recall()).contains(0.0);
    }

    @Test
    void takeAnEntityThatTheExpectedOneWasMergedInto() {
        assertThat(result("old-a", match("b", 0.9), match("a", 0.8)).place()).isEqualTo(2);
        assertThat(result("old-a", match("a", 0.8)).wrong(0.5)).isEmpty();
    }
}
