package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is given again is the one that was given, to whoever asks the same in the same way. */
@ExtendWith(RunningService.class)
class KeptAnswerTest {

    private final Client client;

    KeptAnswerTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"text\": \"Kept: payment to Radomyr Vyshnedub, tax number 3184710691\"}",
            "{\"text\": \"Залишено: оплата «Вишнедуб» \\uD83D\\uDE00 \\\"у лапках\\\"\"}",
            "{\"text\": \"Kept with tokens for Radomyr Vyshnedub\", \"options\": {\"tokens\": true, \"variants\": true}}",
            "{\"text\": \"Kept bare for Radomyr Vyshnedub\", \"options\": {\"explain\": false}, \"datasets\": [\"demo\"], \"threshold\": 0.9}"})
    void itSaysTheSameUnderAnIdOfItsOwn(String request) {
        Answer given = client.post("/process", request);
        JsonNode first = given.json();
        JsonNode again = client.post("/process", request).json();
        assertThat(given.body()).startsWith("{\"id\":").containsOnlyOnce("\"timings_ms\"").containsOnlyOnce("\"cached\"");
        assertThat(first.path("cached").asBoolean()).isFalse();
        assertThat(again.path("cached").asBoolean()).isTrue();
        assertThat(again.at("/timings_ms/total").isNumber()).isTrue();
        assertThat(again.path("id").asText()).isNotBlank().isNotEqualTo(first.path("id").asText());
        assertThat(again.fieldNames()).toIterable().containsExactlyElementsOf(() -> first.fieldNames());
        assertThat(lasting(again)).isEqualTo(lasting(first));
    }

    @Test
    void bothGoOnRecordAlike() {
        String request = "{\"text\": \"Kept on record: Radomyr Vyshnedub\"}";
        JsonNode first = decision(client.post("/process", request).json().path("id").asText());
        JsonNode again = decision(client.post("/process", request).json().path("id").asText());
        List<String> own = List.of("id", "time", "took_ms", "seq", "link");
        assertThat(((ObjectNode) again.deepCopy()).remove(own)).isEqualTo(((ObjectNode) first.deepCopy()).remove(own));
        assertThat(again.at("/content/matches/0/id").asText()).isEqualTo("demo-p1");
    }

    @Test
    void whoAsksInAnotherWayIsAnsweredInThatWay() {
        String text = "\"text\": \"Kept one way: Radomyr Vyshnedub\"";
        JsonNode plain = client.post("/process", "{" + text + "}").json();
        JsonNode bare = client.post("/process", "{" + text + ", \"options\": {\"explain\": false}}").json();
        JsonNode whole = client.post("/process", "{" + text + ", \"options\": {\"tokens\": true}}").json();
        assertThat(plain.at("/matches/0").has("explanations")).isTrue();
        assertThat(plain.has("tokens")).isFalse();
        assertThat(bare.at("/matches/0").has("explanations")).isFalse();
        assertThat(whole.path("tokens")).isNotEmpty();
        assertThat(List.of(plain, bare, whole)).allMatch(answer -> !answer.path("cached").asBoolean());
    }

    @Test
    void aBatchIsGivenWhatWasKeptForOne() {
        String item = "{\"text\": \"Kept for a batch: Radomyr Vyshnedub\"}";
        JsonNode one = client.post("/process", item).json();
        JsonNode result = client.post("/process/batch", "{\"items\": [" + item + "]}").json().at("/results/0/result");
        assertThat(result.path("cached").asBoolean()).isTrue();
        assertThat(lasting(result)).isEqualTo(lasting(one));
    }

    private JsonNode decision(String id) {
        return client.get("/decisions/" + id).json();
    }

    private static JsonNode lasting(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).remove(List.of("id", "timings_ms", "cached"));
    }
}
