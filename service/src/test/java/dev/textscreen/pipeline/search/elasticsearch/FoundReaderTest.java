package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.Facet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundReaderTest {

    private static final String HITS = "{\"took\": 3, \"responses\": [{\"_shards\": {\"total\": [1, {\"a\": 2}]}, \"hits\": {\"total\": "
            + "{\"value\": 7, \"relation\": \"eq\"}, \"max_score\": null, \"hits\": [{\"_id\": \"9\", \"fields\": {\"id\": [\"p-1\"]}, "
            + "\"sort\": [0.25, 9]}, {\"fields\": {\"id\": [\"p-2\"]}, \"sort\": [0.25, 4]}, {\"fields\": {\"id\": [\"p-1\"]}, \"sort\": [0.2, 9]}]}, "
            + "\"status\": 200}, {\"hits\": {\"hits\": []}, \"status\": 200}]}";

    private static List<Found> read(String answer) throws IOException {
        return FoundReader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsEachEntityOnceInTheOrderOfTheAnswer() throws IOException {
        List<Found> found = read(HITS);
        Map<Integer, String> ids = new HashMap<>();
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().ordinals(10, ids)).containsExactly(9, 4);
        assertThat(ids).containsExactlyInAnyOrderEntriesOf(Map.of(9, "p-1", 4, "p-2"));
        assertThat(found.getFirst().ordinals(1, ids)).containsExactly(9);
        assertThat(found.getFirst().total()).isEqualTo(7);
        assertThat(found.getLast().ordinals(10, ids)).isEmpty();
    }

    @Test
    void readsWhatASearchFailedFor() throws IOException {
        assertThat(read("{\"responses\": [{\"error\": {\"root_cause\": [], \"type\": \"circuit_breaking_exception\"}, \"status\": 429}]}"))
                .singleElement().satisfies(failed -> {
                    assertThat(failed.status()).isEqualTo(429);
                    assertThat(failed.error()).isEqualTo("circuit_breaking_exception");
                    assertThat(failed.hits()).isEmpty();
                });
    }

    @Test
    void countsTheValuesOfAFacet() throws IOException {
        Found found = read("{\"responses\": [{\"status\": 200, \"aggregations\": {\"" + Facet.TOPICS.field()
                + "\": {\"buckets\": [{\"key\": \"sanction\", \"doc_count\": 3}]}}}]}").getFirst();
        assertThat(found.counts(Set.of(Facet.TOPICS)).values().get(Facet.TOPICS)).isEqualTo(Map.of("sanction", 3L));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 150, 260, 330})
    void anAnswerThatIsBrokenOffIsNone(int length) {
        assertThatThrownBy(() -> read(HITS.substring(0, length))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"error\": {\"type\": \"gone\"}, \"status\": 404}"})
    void anAnswerWithoutResponsesHasNothingFound(String answer) throws IOException {
        assertThat(read(answer)).isEmpty();
    }
}
