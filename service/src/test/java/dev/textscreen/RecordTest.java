package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Client;
import java.util.List;
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

    @Test
    void listsAndExportsWhatIsOnRecord() {
        String id = client.post("/process", HIT).json().path("id").asText();
        client.post("/process", HIT);
        client.get("/decisions/" + id);
        JsonNode page = client.get("/decisions?entity=demo-p1&outcome=block&limit=1").json();
        assertThat(page.path("decisions")).hasSize(1);
        JsonNode next = client.get("/decisions?entity=demo-p1&outcome=block&limit=1&cursor=" + page.path("next").asText()).json();
        assertThat(next.at("/decisions/0/id")).isNotEqualTo(page.at("/decisions/0/id"));
        assertThat(client.get("/decisions/export?format=csv").body()).startsWith("id,time,tenant,").contains(id);
        assertThat(client.get("/decisions/export").body().lines()).anySatisfy(line -> assertThat(line).startsWith("{").contains(id));
    }

    @Test
    void refusesQueriesThatMeanNothing() {
        for (String query : List.of("limit=0", "limit=many", "cursor=zz", "outcome=maybe", "from=yesterday")) {
            assertThat(client.get("/decisions?" + query).status()).as(query).isEqualTo(422);
        }
        assertThat(client.get("/decisions/none").status()).isEqualTo(404);
        assertThat(client.get("/decisions/export?format=xml").status()).isEqualTo(422);
    }

    @Test
    void letsNobodyWithoutAKeyActUponTheRecord() {
        String order = "{\"subject\": \"customer-1\", \"reason\": \"a letter\"}";
        assertThat(client.post("/admin/erasures", order).status()).isEqualTo(401);
        assertThat(client.post("/admin/holds", order).status()).isEqualTo(401);
        assertThat(client.get("/decisions/any?text=true").status()).isEqualTo(403);
    }

    @Test
    void usageCountsWhatWasScreened() {
        String id = client.post("/process", HIT).json().path("id").asText();
        client.get("/decisions/" + id);
        JsonNode usage = client.get("/usage").json();
        assertThat(usage.at("/days/0/caller").asText()).isEqualTo("anonymous");
        assertThat(usage.at("/total/requests").asLong()).isPositive();
        assertThat(usage.at("/total/characters").asLong()).isGreaterThanOrEqualTo(30);
        assertThat(client.get("/usage?from=soon").status()).isEqualTo(422);
    }

    @Test
    void healthAndStatsTellOfTheRecord() {
        client.post("/process", HIT);
        assertThat(client.get("/stats").json().at("/record/journal_bytes").asLong()).isPositive();
        assertThat(client.get("/stats").json().at("/record/pool/limit").asInt()).isEqualTo(10);
        assertThat(client.get("/health/detailed").body()).contains("journal_limit");
    }
}
