package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import io.dropwizard.testing.ConfigOverride;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Lists of config.yml that come from an address: while they load, when they come, and when they fail. */
class ConfiguredListsTest {

    private static final String HIT = "{\"text\": \"Payment to Zbyhnev Hrozovyr7\"}";

    private static TestService start(ListAddress address) {
        return TestService.start(Map.of("HEALTH_CHECK_INTERVAL", "1s"), ConfigOverride.config("datasets[0].source", address.address()),
                ConfigOverride.config("datasets[0].refresh", "1s"));
    }

    @Test
    void nothingIsClearedWhileAListLoads() throws IOException {
        try (ListAddress address = new ListAddress(ListAddress.people(20)); TestService service = start(address)) {
            Client client = service.client();
            assertThat(client.get("/health/live").status()).isEqualTo(200);
            Answer ready = client.get("/health/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.json().path("reason").asText()).isNotBlank();
            await(() -> client.get("/health/ready").json().path("reason").asText().contains("'demo' is not imported yet"));
            String query = "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"Zbyhnev Hrozovyr7\"]}}}}";
            for (Answer refused : List.of(client.post("/process", HIT), client.post("/match/default", query),
                    client.post("/match/demo", query), client.get("/search/demo"))) {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.type()).isEqualTo("application/problem+json");
                assertThat(refused.json().path("detail").asText()).contains("'demo' is not imported yet");
                assertThat(refused.retryAfter()).isEqualTo("1");
            }
            assertThat(client.post("/process/batch", "{\"items\": [" + HIT + "]}").json().at("/results/0/problem/status").asInt())
                    .isEqualTo(503);
            assertThat(client.post("/normalize", "{\"text\": \"Zbyhnev\"}").status()).isEqualTo(200);
            assertThat(metric(client, "textscreen_list_sound{dataset=\"demo\"}")).isEqualTo("0.0");
            address.open();
            service.ready();
            assertThat(client.post("/process", HIT).json().at("/decision/outcome").asText()).isIn("review", "block");
        }
    }

    @Test
    void nothingIsClearedWhileAnImportedListCannotBeOpened() throws IOException {
        try (TestService service = TestService.start(Map.of())) {
            Client client = service.ready().client();
            assertThat(client.post("/process", HIT).status()).isEqualTo(200);
            importedByAnOlderVersion(service.data().resolve("indexes"), "demo", "older");
            await(() -> client.get("/health/ready").status() == 503);
            Answer refused = client.post("/process", HIT);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.json().path("detail").asText()).contains("'older'", "import the list again");
            assertThat(client.post("/process", "{\"text\": \"Zbyhnev\", \"datasets\": [\"demo\"]}").status()).isEqualTo(200);
        }
    }

    private static void importedByAnOlderVersion(Path indexes, String from, String name) throws IOException {
        try (Stream<Path> files = Files.walk(indexes.resolve(from))) {
            for (Path file : files.toList()) {
                Path copy = indexes.resolve(name).resolve(indexes.resolve(from).relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.endsWith("version.json")) {
                    Files.writeString(copy, Files.readString(file).replace("\"" + from + "\"", "\"" + name + "\"")
                            .replaceAll("\"index_format\":\"[^\"]+\"", "\"index_format\":\"lucene-0\""));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void keepsTheLastGoodVersionAndSaysSoWhateverTheAddressAnswers() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try (ListAddress address = new ListAddress(ListAddress.people(20)); TestService service = start(address)) {
            address.open();
            Client client = service.ready().client();
            String version = version(client);
            await(() -> !version(client).equals(version));
            for (Bad bad : List.of(new Bad(500, "", "answered 500"), new Bad(200, "", "is no list that can be told by its content"),
                    new Bad(200, ListAddress.people(9), "has shrunk from 20 to 9"))) {
                address.answers(200, ListAddress.people(20));
                await(() -> client.get("/health/detailed").json().toString().contains("\"index.demo\",\"state\":\"up\""));
                address.answers(bad.status(), bad.body());
                await(() -> component(client).path("reason").asText().contains(bad.reason()));
                assertThat(component(client).path("state").asText()).isEqualTo("degraded");
                assertThat(client.get("/health/ready").status()).isEqualTo(200);
                assertThat(client.post("/process", HIT).json().at("/decision/outcome").asText()).isIn("review", "block");
                assertThat(metric(client, "textscreen_list_sound{dataset=\"demo\"}")).isEqualTo("0.0");
                assertThat(metric(client, "textscreen_index_entities{dataset=\"demo\"}")).isEqualTo("20.0");
                assertThat(List.copyOf(log.list))
                        .anyMatch(event -> event.getLevel().toString().equals("WARN") && event.toString().contains(bad.reason()));
            }
            assertThat(Double.parseDouble(metric(client, "textscreen_list_imports_total{dataset=\"demo\",outcome=\"failed\"}")))
                    .isGreaterThanOrEqualTo(3);
        } finally {
            root.detachAppender(log);
        }
    }

    private record Bad(int status, String body, String reason) {
    }

    private static JsonNode component(Client client) {
        for (JsonNode component : client.get("/health/detailed").json().path("components")) {
            if (component.path("name").asText().equals("index.demo")) {
                return component;
            }
        }
        throw new AssertionError("no component");
    }

    private static String version(Client client) {
        return component(client).at("/figures/version").asText();
    }

    private static String metric(Client client, String name) {
        return client.get("/metrics").body().lines().filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1)).findFirst().orElse("absent");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
