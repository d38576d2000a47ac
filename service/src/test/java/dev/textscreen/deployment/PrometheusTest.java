package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.RunningService.Client;
import dev.textscreen.ServerProcess;
import dev.textscreen.TestService;
import io.dropwizard.testing.ConfigOverride;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Prometheus beside the running service, with the project's own configuration: every query that we publish has an answer. */
@Tag("tools")
class PrometheusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyPanelAndEveryRuleHasData() throws Exception {
        Map<String, String> environment = Map.of("TEXTSCREEN_DATA", folder.resolve("data").toString(),
                "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:1/v1/traces");
        Path log = folder.resolve("import.log");
        int imported = ServerProcess.run(log, environment, "import", "--dataset", "second", "../watchlists/demo.ftm.json");
        assertThat(imported).as(Files.readString(log)).isZero();
        // a list that never comes: what asks all lists is refused with 503, the failures that the rules count
        try (TestService service = TestService.start(environment,
                ConfigOverride.config("datasets[0].source", "http://127.0.0.1:1/list.json"))) {
            Client client = service.client();
            int port = ServerProcess.freePort();
            Process prometheus = start(client.port(), port);
            try {
                List<String> open = new ArrayList<>(queries());
                assertThat(open).hasSizeGreaterThan(100);
                long end = System.nanoTime() + PATIENCE.toNanos();
                boolean failed = false;
                while (!open.isEmpty() && System.nanoTime() < end) {
                    client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\", \"datasets\": [\"second\"]}");
                    failed |= client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\"}").status() == 503;
                    client.post("/process",
                            "{\"text\": \"" + "Оплата за оренду, отримувач Коваленко Олена. ".repeat(100) + open.size()
                                    + "\", \"datasets\": [\"second\"]}");
                    client.post("/process", "{");
                    // another name each time, for answers of searches are kept
                    client.post("/match/second", "{\"queries\": {\"q\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"Olena "
                            + Long.toString(System.nanoTime(), 36) + "\"]}}}}");
                    Thread.sleep(200);
                    open.removeIf(query -> hasAnswer(port, query));
                }
                assertThat(failed).as("a request was refused for the list that never comes").isTrue();
                assertThat(open).as("queries without data, log %s", Files.readString(folder.resolve("prometheus.log"))).isEmpty();
            } finally {
                prometheus.destroy();
                prometheus.waitFor();
            }
        }
    }

    /**
     * Panels and recorded series as they are; of alerts, which are empty while all is well, whatever they select. What asks for a cluster
     * has no data beside a service without one.
     */
    private static Set<String> queries() {
        Set<String> queries = new LinkedHashSet<>();
        Monitoring.queries().forEach(query -> queries.add(query.filledIn()));
        for (Monitoring.Rule rule : Monitoring.rules()) {
            if (rule.isAlert()) {
                Monitoring.selectors(rule.expression()).forEach(selector -> queries.add("count(" + selector + ")"));
                queries.add("count(" + rule.expression().strip() + ") or vector(0)");
            } else {
                queries.add(rule.name());
            }
        }
        queries.removeIf(query -> query.contains("textscreen_cluster_") && !query.endsWith("or vector(0)"));
        return queries;
    }

    private Process start(int service, int port) throws IOException {
        Path rules = Monitoring.FOLDER.resolve("prometheus/rules").toRealPath();
        String configuration = Files.readString(Monitoring.FOLDER.resolve("prometheus/prometheus.yml"))
                .replace("scrape_interval: 15s", "scrape_interval: 1s").replace("evaluation_interval: 30s", "evaluation_interval: 1s")
                .replace("rules/*.yml", rules + "/*.yml").replace("textscreen:8000", "127.0.0.1:" + service)
                .replace("localhost:9090", "127.0.0.1:" + port).replace("alertmanager:9093", "127.0.0.1:" + port);
        Path file = Files.writeString(folder.resolve("prometheus.yml"), configuration);
        return Tool.named("prometheus").start(folder.resolve("prometheus.log"), "--config.file=" + file,
                "--storage.tsdb.path=" + folder.resolve("series"), "--web.listen-address=127.0.0.1:" + port, "--log.level=error");
    }

    private boolean hasAnswer(int port, String query) {
        String url = "http://127.0.0.1:" + port + "/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        try {
            JsonNode answer = new ObjectMapper().readTree(http.send(HttpRequest.newBuilder(URI.create(url)).build(),
                    BodyHandlers.ofString()).body());
            assertThat(answer.path("status").asText()).as("%s: %s", query, answer).isEqualTo("success");
            JsonNode result = answer.at("/data/result");
            return !result.isEmpty() && !result.toString().contains("\"NaN\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
