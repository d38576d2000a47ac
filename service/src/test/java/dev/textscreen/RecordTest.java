package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record as callers of the whole application see it. */
@ExtendWith(RunningService.class)
class RecordTest {

    private static final String HIT = "{\"text\": \"Переказ для Радомира Вишнедуба\"}";

    private final Client client;

    RecordTest(Client client) {
        this.client = client;
    }

    @Test
    void whatWasAnsweredStandsOnRecord() {
        JsonNode answer = client.post("/process", HIT).json();
        JsonNode kept = client.get("/decisions/" + answer.path("id").asText()).json();
        assertThat(kept.path("outcome").asText()).isEqualTo("block");
        assertThat(kept.path("score")).isEqualTo(answer.at("/decision/score"));
        assertThat(kept.at("/content/versions")).isEqualTo(answer.path("versions"));
        assertThat(kept.at("/content/matches/0/id").asText()).isEqualTo("demo-p1");
        assertThat(kept.path("text_hash").asText()).hasSize(64);
        assertThat(kept.has("text")).isFalse();
    }
}
