package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import dev.textscreen.pipeline.search.elasticsearch.ElasticsearchServer;
import dev.textscreen.pipeline.search.elasticsearch.Relay;
import io.dropwizard.testing.ConfigOverride;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The whole service over a real cluster, there and away. */
class ElasticsearchServiceTest {

    private static final String NAME = "Zbyhnev Hrozovyr7";
    private static final String QUERY = "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"NAME\"]}}}}";
    private static final String TEXT = "{\"text\": \"Payment to NAME\"}";

    private static TestService start(Relay relay, ListAddress list, String prefix, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of("ES_URL", relay.address().toString(), "ES_INDEX_PREFIX", prefix,
                "ES_SEARCH_TIMEOUT", "5s", "ES_ANSWER_TIMEOUT", "10s", "ES_CONNECTIONS", "17", "ES_PATIENCE", "5s", "CACHE_SIZE", "0"));
        environment.putAll(more);
        return TestService.start(environment,
                ConfigOverride.config("datasets[0].source", list.address()));
    }

    private static ListAddress list() throws IOException {
        ListAddress list = new ListAddress(ListAddress.people(20));
        list.open();
        return list;
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private static JsonNode component(Client client) {
        for (JsonNode component : client.get("/health/detailed").json().path("components")) {
            if (component.path("name").asText().equals("elasticsearch")) {
                return component;
            }
        }
        throw new AssertionError("the cluster is no component");
    }

    private static String version(Client client) {
        return client.post("/process", TEXT.replace("NAME", NAME)).json().at("/versions/index").asText();
    }

    @Test
    void answersFromTheClusterAndFromItsCopyWhileThatIsAway() throws Exception {
        try (Relay relay = new Relay(ElasticsearchServer.shared());
                ListAddress list = list();
                TestService service = start(relay, list, "whole-a", Map.of())) {
            Client client = service.ready().client();
            Answer match = client.post("/match/demo", QUERY.replace("NAME", NAME));
            assertThat(match.json().at("/responses/a/results/0/match").asBoolean()).isTrue();
            assertThat(client.post("/process", TEXT.replace("NAME", NAME)).json().at("/decision/outcome").asText()).isIn("review", "block");
            assertThat(component(client).at("/figures/connections_limit").asInt()).isEqualTo(17);
            assertThat(component(client).at("/figures/requests").asInt()).isPositive();
            assertThat(client.get("/metrics").body()).contains("textscreen_cluster_connections_limit 17.0", "textscreen_cluster_away 0.0",
                    "textscreen_cluster_connections{state=\"idle\"}");
            await(() -> component(client).at("/figures/snapshots_complete").asBoolean());
            relay.cut();
            assertThat(version(client)).endsWith("@snapshot");
            Answer away = client.post("/process", TEXT.replace("NAME", NAME));
            assertThat(away.json().at("/decision/outcome").asText()).isIn("review", "block");
            assertThat(away.json().at("/decision/degraded")).isEmpty();
            await(() -> {
                version(client);
                return component(client).path("state").asText().equals("degraded");
            });
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
            relay.mend();
            await(() -> !version(client).endsWith("@snapshot"));
        }
    }

    @Test
    void clearsNothingWithoutClusterAndCopy() throws Exception {
        try (Relay relay = new Relay(ElasticsearchServer.shared());
                ListAddress list = list();
                TestService service = start(relay, list, "whole-b", Map.of("ES_SNAPSHOT", "false", "CACHED_NAMES", "0"))) {
            Client client = service.ready().client();
            String nobody = TEXT.replace("NAME", "Vasylyna Kropyvnytska");
            assertThat(client.post("/process", nobody).json().at("/decision/outcome").asText()).isEqualTo("clear");
            relay.cut();
            Answer away = client.post("/process", nobody);
            assertThat(away.json().at("/decision/outcome").asText()).isEqualTo("review");
            assertThat(away.json().at("/decision/degraded").toString()).contains("search.demo");
            assertThat(client.post("/match/demo", QUERY.replace("NAME", NAME)).json().at("/responses/a/degraded").toString())
                    .contains("search.demo");
            await(() -> {
                client.post("/process", nobody);
                return client.get("/health/ready").status() == 503;
            });
            assertThat(client.get("/health/ready").json().path("reason").asText()).contains("Elasticsearch cluster does not answer");
            relay.mend();
            await(() -> client.post("/process", nobody).json().at("/decision/outcome").asText().equals("clear"));
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void isNotReadyAndClearsNothingOnceItsCopyMayBeOutdated() throws Exception {
        try (Relay relay = new Relay(ElasticsearchServer.shared());
                ListAddress list = list();
                TestService service = start(relay, list, "whole-c", Map.of("ES_OUTDATED_AFTER", "10s", "CACHED_NAMES", "0"))) {
            Client client = service.ready().client();
            String nobody = TEXT.replace("NAME", "Vasylyna Kropyvnytska");
            await(() -> component(client).at("/figures/snapshots_complete").asBoolean());
            relay.cut();
            await(() -> client.get("/health/ready").status() == 503);
            assertThat(client.get("/health/ready").json().path("reason").asText()).contains("which versions of the lists are in use");
            JsonNode late = client.post("/process", nobody).json();
            assertThat(late.at("/decision/outcome").asText()).isEqualTo("review");
            assertThat(late.at("/decision/degraded").toString()).contains("search.demo");
            assertThat(late.at("/versions/index").asText()).contains("@outdated");
            relay.mend();
            await(() -> client.post("/process", nobody).json().at("/decision/outcome").asText().equals("clear"));
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
        }
    }
}
