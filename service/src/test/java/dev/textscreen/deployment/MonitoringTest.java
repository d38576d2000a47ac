package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Client;
import dev.textscreen.metrics.ClusterMetrics;
import dev.textscreen.metrics.TraceMetrics;
import dev.textscreen.pipeline.search.elasticsearch.ClusterFigures;
import dev.textscreen.tracing.SpanFigures;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What rules, alerts, dashboards and runbooks say of each other and of the service is so. */
@ExtendWith(RunningService.class)
class MonitoringTest {

    private static final Path RUNBOOKS = Path.of("../docs/runbooks");
    private static final Pattern CASE = Pattern.compile("- name: (\\w+) (fires|stays quiet) ");
    private static final Pattern ALERT = Pattern.compile("Textscreen\\w+(?:\\.\\*)?");

    private final Client client;

    MonitoringTest(Client client) {
        this.client = client;
    }

    @Test
    void everyMetricThatIsNamedIsThere() {
        client.post("/process", "{\"text\": \"Payment to Radomyr Vyshnedub\"}");
        Set<String> there = client.get("/metrics").body().lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toCollection(HashSet::new));
        Monitoring.rules().stream().filter(rule -> !rule.isAlert()).map(Monitoring.Rule::name).forEach(there::add);
        there.addAll(ofSomeServices());
        Stream<String> expressions = Stream.concat(Monitoring.rules().stream().map(Monitoring.Rule::expression),
                Monitoring.queries().stream().map(Monitoring.Query::expression));
        Set<String> named = expressions.flatMap(expression -> Monitoring.metrics(expression).stream()).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(there).containsAll(named);
    }

    /** The metrics that only a service with a cluster, or one that exports its spans, has. */
    private static Set<String> ofSomeServices() {
        PrometheusRegistry registry = new PrometheusRegistry();
        TraceMetrics.register(registry, () -> new SpanFigures(1, 0, 0));
        ClusterMetrics.register(registry, () -> new ClusterFigures(1, 1, false, new ClusterFigures.Connections(1, 1, 1, 0),
                new ClusterFigures.Requests(1, 0, 0, 0)));
        return registry.scrape().stream().map(snapshot -> snapshot.getMetadata().getPrometheusName()
                + (snapshot instanceof CounterSnapshot ? "_total" : "")).collect(Collectors.toSet());
    }

    @Test
    void everyMetricOfOursIsLookedAt() {
        Set<String> ours = Pattern.compile("^# TYPE (textscreen_\\w+)", Pattern.MULTILINE).matcher(client.get("/metrics").body()).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        ours.addAll(ofSomeServices());
        String everything = Monitoring.rules().toString() + Monitoring.queries();
        assertThat(ours).isNotEmpty().allSatisfy(metric -> assertThat(everything).contains(metric));
    }

    @Test
    void everyAlertSaysHowUrgentItIsAndWhatToDo() throws IOException {
        Set<String> runbooks = new TreeSet<>();
        for (Monitoring.Rule alert : Monitoring.alerts()) {
            JsonNode source = alert.source();
            assertThat(source.at("/labels/severity").asText()).as(alert.name()).isIn("page", "ticket");
            assertThat(source.at("/annotations/summary").asText()).as(alert.name()).isNotBlank();
            assertThat(source.at("/annotations/description").asText()).as(alert.name()).isNotBlank();
            assertThat(source.at("/annotations/runbook").asText()).isEqualTo("docs/runbooks/" + alert.name() + ".md");
            assertThat(Files.readString(RUNBOOKS.resolve(alert.name() + ".md"))).startsWith("# " + alert.name() + "\n").contains("## Look",
                    "## Do");
            runbooks.add(alert.name() + ".md");
        }
        try (Stream<Path> files = Files.list(RUNBOOKS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Textscreen")))
                    .containsExactlyInAnyOrderElementsOf(runbooks);
        }
    }

    @Test
    void everyAlertHasACaseInWhichItFiresAndOneInWhichItStaysQuiet() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path file : Monitoring.files("prometheus/tests")) {
            tests.append(Files.readString(file));
        }
        for (String ending : List.of("fires", "stays quiet")) {
            assertThat(CASE.matcher(tests).results().filter(match -> match.group(2).equals(ending)).map(match -> match.group(1))
                    .collect(Collectors.toSet())).as(ending).containsExactlyInAnyOrderElementsOf(
                            Monitoring.alerts().stream().map(Monitoring.Rule::name).collect(Collectors.toSet()));
        }
    }

    @Test
    void whatSilencesAndWhatIsSilencedAreAlerts() throws IOException {
        Set<String> alerts = Monitoring.alerts().stream().map(Monitoring.Rule::name).collect(Collectors.toSet());
        List<String> named = ALERT.matcher(Files.readString(Monitoring.FOLDER.resolve("alertmanager/alertmanager.yml"))).results()
                .map(MatchResult::group).toList();
        assertThat(named).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(alerts).anyMatch(alert -> alert.matches(name)));
    }

    @Test
    void dashboardsAreWellMade() {
        Set<String> uids = new HashSet<>();
        for (JsonNode board : Monitoring.dashboards()) {
            assertThat(uids.add(board.path("uid").asText())).isTrue();
            assertThat(Yaml.each(board.at("/templating/list")).map(variable -> variable.path("name").asText())).containsExactly(
                    "datasource",
                    "namespace");
            Set<String> places = new HashSet<>();
            Set<Integer> ids = new HashSet<>();
            for (JsonNode panel : board.path("panels")) {
                String title = board.path("title").asText() + ", " + panel.path("title").asText();
                assertThat(ids.add(panel.path("id").asInt())).as(title).isTrue();
                assertThat(panel.path("description").asText()).as(title).endsWith(".");
                assertThat(panel.at("/datasource/uid").asText()).as(title).isEqualTo("${datasource}");
                assertThat(panel.at("/fieldConfig/defaults/unit").asText()).as(title).isNotEmpty();
                assertThat(panel.path("targets")).as(title).isNotEmpty();
                JsonNode grid = panel.path("gridPos");
                for (int x = grid.path("x").asInt(); x < grid.path("x").asInt() + grid.path("w").asInt(); x++) {
                    for (int y = grid.path("y").asInt(); y < grid.path("y").asInt() + grid.path("h").asInt(); y++) {
                        assertThat(x).as(title).isLessThan(24);
                        assertThat(places.add(x + " " + y)).as("%s lies over another panel", title).isTrue();
                    }
                }
            }
        }
        assertThat(uids).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void askedForOneNamespaceEveryPanelKeepsToIt() {
        assertThat(Monitoring.queries()).allSatisfy(query -> Monitoring.selectors(query.expression())
                .forEach(selector -> assertThat(selector).as(query.panel()).contains("namespace=~\"$namespace\"")));
    }
}
