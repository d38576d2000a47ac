package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Client;
import dev.textscreen.TestService;
import dev.textscreen.pipeline.search.elasticsearch.ElasticsearchServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Prometheus' and Alertmanager's own tools say of the files of monitoring/. */
@Tag("tools")
@ExtendWith(RunningService.class)
class MonitoringToolsTest {

    private static final String ROUTES = Monitoring.FOLDER.resolve("alertmanager/alertmanager.yml").toString();

    static List<Path> ruleTests() {
        return Monitoring.files("prometheus/tests");
    }

    @Test
    void promtoolTakesTheConfigurationAndTheRules() throws Exception {
        Tool.Run run = Tool.named("promtool").run("", "check", "config", Monitoring.FOLDER.resolve("prometheus/prometheus.yml").toString());
        assertThat(run.status()).as(run.said()).isZero();
        assertThat(run.said().lines().filter(line -> line.endsWith(" rules found")).mapToInt(line -> Integer.parseInt(
                line.replaceAll("\\D", ""))).sum()).isEqualTo(Monitoring.rules().size());
    }

    @ParameterizedTest
    @MethodSource("ruleTests")
    void alertsFireAndStayQuietAsTheirCasesSay(Path file) throws Exception {
        Tool.Run run = Tool.named("promtool").run("", "test", "rules", file.toString());
        assertThat(run.status()).as(run.said()).isZero();
    }

    @Test
    void promtoolFindsNothingAmissInTheMetrics(Client client) throws Exception {
        assertNothingAmiss(client);
    }

    @Test
    void norInThoseOfAServiceWithACluster() throws Exception {
        try (TestService service = TestService
                .start(Map.of("ES_URL", ElasticsearchServer.shared().toString(), "ES_INDEX_PREFIX", "test-metrics")).ready()) {
            assertThat(service.client().get("/metrics").body()).contains("textscreen_cluster_");
            assertNothingAmiss(service.client());
        }
    }

    private static void assertNothingAmiss(Client client) throws Exception {
        client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\"}");
        Tool.Run run = Tool.named("promtool").run(client.get("/metrics").body(), "check", "metrics");
        assertThat(run.status()).as(run.said()).isZero();
        assertThat(run.said()).isEmpty();
    }

    @Test
    void promtoolFindsWhatIsAmiss() throws Exception {
        Tool.Run run = Tool.named("promtool").run("# TYPE wrong_total gauge\nwrong_total 1\n", "check", "metrics");
        assertThat(run.status()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"page, TextscreenDown, pager", "ticket, TextscreenListStale, tickets", "page, TextscreenErrorsBurnFast, pager",
            "other, Unknown, tickets"})
    void amtoolRoutesAlertsToWhomTheyConcern(String severity, String alert, String receiver) throws Exception {
        Tool.Run check = Tool.named("amtool").run("", "check-config", ROUTES);
        assertThat(check.status()).as(check.said()).isZero();
        assertRouted(severity, alert, receiver);
    }

    @Test
    void everyAlertReachesWhomItsSeverityConcerns() throws Exception {
        for (Monitoring.Rule alert : Monitoring.alerts()) {
            String severity = alert.source().at("/labels/severity").asText();
            assertRouted(severity, alert.name(), severity.equals("page") ? "pager" : "tickets");
        }
    }

    private static void assertRouted(String severity, String alert, String receiver) throws Exception {
        Tool.Run run = Tool.named("amtool").run("", "config", "routes", "test", "--config.file=" + ROUTES, "--verify.receivers=" + receiver,
                "severity=" + severity, "alertname=" + alert, "namespace=payments");
        assertThat(run.status()).as("%s: %s", alert, run.said()).isZero();
    }
}
