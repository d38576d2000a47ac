package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only whole processes show: the environment, the log, imports by another process, stopping, and starting again. */
class ServerProcessTest {

    private static final String SECRET = "Криводзеркальний";
    private static final String HIT = "{\"text\": \"Payment to Zbyhnev Hrozovyr7\"}";

    @TempDir
    private Path folder;

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of("TEXTSCREEN_DATA", folder.resolve("data").toString()));
        environment.putAll(more);
        return environment;
    }

    @Test
    void seesWhatAnotherProcessImportsWithinTwoSecondsWhileRequestsGoOn() throws Exception {
        Path list = Files.writeString(folder.resolve("entities.ftm.json"), ListAddress.people(20));
        try (ServerProcess server = ServerProcess.serve(folder.resolve("serve.log"), environment(Map.of()))) {
            Client client = server.client();
            assertThat(outcome(client.post("/process", HIT))).isEqualTo("clear");
            AtomicBoolean going = new AtomicBoolean(true);
            CompletableFuture<Integer> requests = CompletableFuture.supplyAsync(() -> {
                int count = 0;
                for (; going.get(); count++) {
                    assertThat(client.post("/process", "{\"text\": \"Invoice " + count + "\"}").status()).isEqualTo(200);
                }
                return count;
            });
            Path log = folder.resolve("import.log");
            int status = ServerProcess.run(log, environment(Map.of("LOG_LEVEL", "WARN")), "import", "--dataset", "extra", list.toString());
            long imported = System.nanoTime();
            assertThat(status).as(Files.readString(log)).isZero();
            assertThat(Files.readString(log)).contains("extra: 20 entities");
            while (outcome(client.post("/process", HIT)).equals("clear")) {
                assertThat(Duration.ofNanos(System.nanoTime() - imported)).isLessThan(Duration.ofSeconds(2));
            }
            going.set(false);
            assertThat(requests.get()).isGreaterThan(10);
            assertThat(client.get("/catalog").json().path("current").toString()).contains("extra");
        }
    }

    @Test
    void drainsFinishesWhatIsUnderWayStopsAndStartsAgainWithTheSameIndex() throws Exception {
        Path log = folder.resolve("serve.log");
        String version;
        try (ServerProcess server = ServerProcess.serve(log, environment(Map.of("SHUTDOWN_DRAIN", "1s", "REQUESTS_PATIENCE", "1m")))) {
            Client client = server.client();
            version = client.post("/process", HIT).json().at("/versions/index").asText();
            assertThat(version).startsWith("demo:");
            String items = IntStream.range(0, 300)
                    .mapToObj(i -> "{\"text\": \"" + ("Invoice " + i + " for Anna Kowalska. ").repeat(80) + "\"}")
                    .collect(Collectors.joining(","));
            CompletableFuture<Answer> underWay = CompletableFuture
                    .supplyAsync(() -> client.post("/process/batch", "{\"items\": [" + items + "]}"));
            server.terminate();
            Answer ready = client.get("/health/ready");
            while (ready.status() == 200) {
                ready = client.get("/health/ready");
            }
            assertThat(ready.json().path("reason").asText()).isEqualTo("The service is stopping.");
            assertThat(client.get("/health/live").status()).isEqualTo(200);
            assertThat(client.post("/process", HIT).status()).isEqualTo(200);
            awaitClosed(client);
            assertThat(underWay).isNotDone();
            assertThat(underWay.get().json().path("results")).hasSize(300).allMatch(result -> result.has("result"));
            assertThat(server.awaitEnd()).isZero();
        }
        try (ServerProcess server = ServerProcess.serve(log, environment(Map.of()))) {
            assertThat(server.client().post("/process", HIT).json().at("/versions/index").asText()).isEqualTo(version);
        }
    }

    private static void awaitClosed(Client client) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket("127.0.0.1", client.port())) {
                Thread.sleep(100);
            } catch (IOException closed) {
                return;
            }
        }
        throw new AssertionError("the port stays open");
    }

    @Test
    void logsJsonWithTheRequestAndItsTraceAndNeverAText() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        try (ServerProcess server = ServerProcess.serve(folder.resolve("serve.log"),
                environment(Map.of("LOG_FORMAT", "json", "SLOW_TEXT", "1ms")))) {
            Client client = server.client();
            client.send(client.request("/process").header("Content-Type", "application/json").header("X-Request-Id", "order-17")
                    .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                    .POST(BodyPublishers.ofString("{\"text\": \"" + (SECRET + " 9000000136. ").repeat(50) + "\"}")));
            client.post("/process", "{\"text\": \"" + SECRET);
            client.get("/" + SECRET);
            server.terminate();
            assertThat(server.awaitEnd()).isZero();
            assertThat(server.log()).doesNotContain(SECRET, "9000000136").contains("serves on");
            List<JsonNode> slow = new ArrayList<>();
            for (String line : server.log().lines().toList()) {
                JsonNode event = new ObjectMapper().readTree(line);
                assertThat(event.fieldNames()).toIterable().as(line).containsExactly("timestamp", "level", "threadName", "loggerName",
                        "mdc", "formattedMessage", "throwable");
                assertThat(event.path("timestamp").asLong()).isPositive();
                String logger = event.path("loggerName").asText();
                assertThat(logger).isNotBlank();
                assertThat(event.path("level").asText()).as(line).isEqualTo(logger.endsWith(".ScreeningLog") ? "WARN" : "INFO");
                assertThat(event.path("threadName").asText()).isNotBlank();
                assertThat(event.path("formattedMessage").asText()).isNotBlank();
                if (event.at("/mdc/request_id").asText().equals("order-17")) {
                    slow.add(event);
                }
            }
            assertThat(slow).singleElement().satisfies(event -> {
                assertThat(event.path("formattedMessage").asText())
                        .matches("A text of \\d+ characters took \\d+ ms: .*normalization \\d+.*");
                assertThat(event.at("/mdc/trace_id").asText()).isEqualTo(trace);
            });
        }
    }

    @Test
    void takesItsSettingsFromTheEnvironment() throws Exception {
        Map<String, String> environment = environment(Map.ofEntries(Map.entry("SERVICE_HOST", "127.0.0.1"),
                Map.entry("ADMIN_TOKEN", "t0ken"), Map.entry("API_KEY_ENABLED", "false"),
                Map.entry("CORS_ORIGINS", "https://bank.example, https://desk.example"), Map.entry("MAX_INPUT_LENGTH", "50"),
                Map.entry("CACHE_SIZE", "0"), Map.entry("CONNECTION_POOL_SIZE", "3"), Map.entry("PROMETHEUS_ENABLED", "false"),
                Map.entry("HEALTH_CHECK_INTERVAL", "1s"), Map.entry("ES_URL", "https://search.example:9200"),
                Map.entry("ES_USERNAME", "elastic"), Map.entry("ES_PASSWORD", "p4ssword"), Map.entry("ES_VERIFY_SSL", "true"),
                Map.entry("SEARCH_ENGINE", "lucene"),
                Map.entry("LOG_LEVEL", "ERROR")));
        try (ServerProcess server = ServerProcess.serve(folder.resolve("serve.log"), environment)) {
            Client client = server.client();
            assertThat(client.get("/metrics").status()).isEqualTo(404);
            assertThat(client.post("/process", "{\"text\": \"" + "a".repeat(51) + "\"}").json().path("detail").asText()).contains("50");
            assertThat(client.post("/process", HIT).json().path("cached").asBoolean()).isFalse();
            assertThat(client.post("/process", HIT).json().path("cached").asBoolean()).isFalse();
            assertThat(allowedOrigin(client, "https://desk.example")).isEqualTo("https://desk.example");
            assertThat(allowedOrigin(client, "https://elsewhere.example")).isEmpty();
            assertThat(server.log()).isEmpty();
        }
    }

    @Test
    void refusesToStartInOneSentence() throws Exception {
        refuses(Map.of("JWT_JWKS_URL", "https://login.example/keys"), said -> assertThat(said).contains("JWT_ISSUER"));
        refuses(Map.of("MAX_INPUT_LENGTH", "many"), said -> assertThat(said).contains("maxTextLength"));
        refuses(Map.of("HEALTH_CHECK_INTERVAL", "0s"), said -> assertThat(said).contains("healthCheckInterval"));
    }

    private void refuses(Map<String, String> more, Consumer<String> says) throws IOException, InterruptedException {
        Path log = folder.resolve("refused.log");
        assertThat(ServerProcess.run(log, environment(more), "serve")).isEqualTo(1);
        String said = Files.readString(log);
        says.accept(said);
        assertThat(said).doesNotContain("Exception", "\tat ");
    }

    private static String allowedOrigin(Client client, String origin) {
        return client.headers(client.request("/process").header("Origin", origin).header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody())).firstValue("Access-Control-Allow-Origin").orElse("");
    }

    private static String outcome(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/decision/outcome").asText();
    }

    @Test
    void everyNameOfTheIssueStandsInTheSettings() throws IOException {
        String settings = Files.readString(Path.of("../config.yml")) + Files.readString(Path.of("../logback.xml"));
        assertThat(List.of("SERVICE_HOST", "SERVICE_PORT", "ADMIN_TOKEN", "API_KEY_ENABLED", "CORS_ORIGINS", "MAX_INPUT_LENGTH",
                "CACHE_SIZE", "CONNECTION_POOL_SIZE", "PROMETHEUS_ENABLED", "HEALTH_CHECK_INTERVAL", "ES_URL", "ES_USERNAME",
                "ES_PASSWORD", "ES_VERIFY_SSL", "LOG_LEVEL")).allSatisfy(name -> assertThat(settings).contains("${" + name + ":-"));
    }
}
