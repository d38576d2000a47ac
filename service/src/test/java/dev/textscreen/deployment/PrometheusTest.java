package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.RunningService.Client;
import dev.textscreen.ServerProcess;
import dev.textscreen.TestService;
import dev.textscreen.pipeline.search.elasticsearch.ElasticsearchServer;
import dev.textscreen.pipeline.search.elasticsearch.Relay;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real Prometheus beside two running services, one with everything inside and one over a real cluster, with the project's own
 * configuration: every query that we publish has an answer.
 */
@Tag("tools")
class PrometheusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** What is true as long as a list never comes. */
    private static final Set<String> WITHOUT_A_LIST = Set.of("TextscreenListUnsound", "TextscreenListMissing",
            "TextscreenInstanceNotReady");

    /** What is true while the cluster is cut off. */
    private static final Set<String> WITHOUT_THE_CLUSTER = Set.of("TextscreenClusterFails", "TextscreenClusterNodeAvoided");

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
        // an override holds for all services that start while it is there, so the one that has none starts first
        try (Relay relay = new Relay(ElasticsearchServer.shared());
                TestService clustered = TestService.start(Map.of("ES_URL", relay.address().toString(), "ES_INDEX_PREFIX", "watched",
                        "ES_PATIENCE", "1s")).ready();
                // a list that never comes: what asks all lists is refused with 503, the failures that the rules count
                TestService service = TestService.start(environment,
                        ConfigOverride.config("datasets[0].source", "http://127.0.0.1:1/list.json"))) {
            int port = ServerProcess.freePort();
            Process prometheus = start(port, service.client().port(), clustered.client().port());
            try {
                List<String> open = new ArrayList<>(queries());
                assertThat(open).hasSizeGreaterThan(100);
                open.addAll(expressions(WITHOUT_A_LIST));
                AtomicBoolean failed = new AtomicBoolean();
                await(port, open, () -> {
                    failed.compareAndSet(false, ask(service.client(), "second"));
                    ask(clustered.client(), "demo");
                });
                assertThat(failed).as("a request was refused for the list that never comes").isTrue();
                relay.cut();
                await(port, expressions(WITHOUT_THE_CLUSTER), () -> ask(clustered.client(), "demo"));
            } finally {
                prometheus.destroy();
                prometheus.waitFor();
            }
        }
    }

    /** Good and broken requests, and a long one; whether one over all lists was refused with 503. */
    private static boolean ask(Client client, String dataset) {
        String another = Long.toString(System.nanoTime(), 36);
        client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\", \"datasets\": [\"" + dataset + "\"]}");
        client.post("/process", "{\"text\": \"" + "Оплата за оренду, отримувач Коваленко Олена. ".repeat(100) + another
                + "\", \"datasets\": [\"" + dataset + "\"]}");
        client.post("/process", "{");
        // another name each time, for answers of searches are kept
        client.post("/match/" + dataset,
                "{\"queries\": {\"q\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"Olena " + another + "\"]}}}}");
        return client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\"}").status() == 503;
    }

    private void await(int port, List<String> queries, Runnable load) throws Exception {
        List<String> open = new ArrayList<>(queries);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!open.isEmpty() && System.nanoTime() < end) {
            load.run();
            Thread.sleep(200);
            open.removeIf(query -> hasAnswer(port, query));
        }
        assertThat(open).as("queries without data, log %s", Files.readString(folder.resolve("prometheus.log"))).isEmpty();
    }

    private static List<String> expressions(Set<String> alerts) {
        List<String> expressions = Monitoring.alerts().stream().filter(alert -> alerts.contains(alert.name()))
                .map(Monitoring.Rule::expression).toList();
        assertThat(expressions).hasSameSizeAs(alerts);
        return expressions;
    }

    /** Panels and recorded series as they are; of alerts, which are empty while all is well, whatever they select. */
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
        return queries;
    }

    private Process start(int port, int... services) throws IOException {
        Path rules = Monitoring.FOLDER.resolve("prometheus/rules").toRealPath();
        // two installations, so that the list which one of them lacks is not found on the other
        String targets = IntStream.of(services)
                .mapToObj(service -> "- targets: [\"127.0.0.1:" + service + "\"]\n        labels: {namespace: \"" + service + "\"}")
                .collect(Collectors.joining("\n      "));
        String configuration = Files.readString(Monitoring.FOLDER.resolve("prometheus/prometheus.yml"))
                .replace("scrape_interval: 15s", "scrape_interval: 1s").replace("evaluation_interval: 30s", "evaluation_interval: 1s")
                .replace("rules/*.yml", rules + "/*.yml").replace("- targets: [\"textscreen:8000\"]", targets)
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
