package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart itself: it lints, renders whatever ci/ asks of it into objects that Kubernetes would take, and refuses what it does not know. */
class ChartTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z.]+)` \\| `(.*?)` \\| (.+) \\|$", Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Z_]+):-");

    @TempDir
    private Path folder;

    static List<Path> valuesFiles() {
        return Chart.valuesFiles();
    }

    @Test
    void lintsStrictly() {
        LintResult result = new Helm(Chart.FOLDER).lint().strict().call();
        assertThat(result.isFailed()).as(String.join("\n", result.getMessages())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void rendersIntoObjectsThatKubernetesTakes(Path values) {
        List<JsonNode> manifests = Stream.concat(Chart.render(values).stream(), Chart.renderWithTests(values).stream()).toList();
        assertThat(manifests).hasSizeGreaterThan(6).allSatisfy(manifest -> assertThatCode(() -> KubernetesObjects.readStrictly(manifest))
                .as(manifest.toPrettyString()).doesNotThrowAnyException());
    }

    @Test
    void everyFeatureIsTurnedOnSomewhere() {
        assertThat(Chart.valuesFiles().stream().flatMap(values -> Chart.render(values).stream())
                .map(manifest -> manifest.path("kind").asText())
                .collect(Collectors.toSet())).containsExactlyInAnyOrder("ConfigMap", "Deployment", "Service", "ServiceAccount",
                        "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy", "Ingress", "HTTPRoute", "ServiceMonitor",
                        "PrometheusRule", "PersistentVolumeClaim", "CronJob");
    }

    @Test
    void strictReadingFindsUnknownAndMissingFields() {
        for (JsonNode manifest : Chart.render(Chart.values("monitoring"))) {
            ObjectNode broken = manifest.deepCopy();
            ObjectNode place = broken.has("spec") ? (ObjectNode) broken.get("spec") : broken;
            place.put("replicaz", 2);
            assertThatThrownBy(() -> KubernetesObjects.readStrictly(broken)).as(Release.name(manifest)).hasMessageContaining("replicaz");
        }
        JsonNode deployment = new Release(Chart.render(Chart.values("default"))).one("Deployment").deepCopy();
        ((ObjectNode) deployment.at("/spec")).remove("selector");
        assertThatThrownBy(() -> KubernetesObjects.readStrictly(deployment)).hasMessageContaining("selector");
        JsonNode monitor = new Release(Chart.render(Chart.values("monitoring"))).one("ServiceMonitor").deepCopy();
        ((ObjectNode) monitor.at("/spec")).remove("endpoints");
        assertThatThrownBy(() -> KubernetesObjects.readStrictly(monitor)).hasMessageContaining("endpoints");
    }

    @Test
    void everyNameOfConfigYmlCanBeGivenAValue() throws IOException {
        Set<String> own = Set.of("SERVICE_HOST", "SERVICE_PORT", "TEXTSCREEN_DATA", "RECORD_FOLDER", "SHUTDOWN_DRAIN", "ADMIN_PORT",
                "ADMIN_HOST", "ADMIN_ALONE", "TEXTSCREEN_RULES");
        Set<String> names = NAME.matcher(Files.readString(Path.of("../config.yml"))).results().map(name -> name.group(1))
                .filter(name -> !name.equals("TEXTSCREEN_HOME")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(40).containsAll(own);
        String settings = names.stream().filter(name -> !own.contains(name) && !name.equals("RECORD_KEYS"))
                .map(name -> name + ": \"1\"").collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("all.yaml"), "settings: {" + settings + "}\n"
                + "secretSettings: {RECORD_KEYS: {secret: a, key: b}}\nadminPort: {port: 8081}\nrules: \"rules: []\"\n");
        assertThat(new Release(Chart.render(file)).one("Deployment").at("/spec/template/spec/containers/0/env").findValuesAsText("name"))
                .containsAll(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"replica: 3 | replica", "image: {repo: x} | repo", "settings: {NO_SUCH_NAME: 1} | NO_SUCH_NAME",
            "settings: {SERVICE_PORT: 9000} | SERVICE_PORT", "secretSettings: {NO_SUCH_NAME: {secret: a, key: b}} | NO_SUCH_NAME",
            "service: {port: 0} | port", "persistence: {kind: local} | kind", "ingress: {enabled: true} | hosts",
            "httpRoute: {enabled: true} | parents", "shutdown: {graceSeconds: 10} | graceSeconds",
            "resources: {limits: {memory: lots}} | memory",
            "settings: {SERVICE_HOST: 0.0.0.0} | SERVICE_HOST", "settings: {ADMIN_PORT: 9000} | ADMIN_PORT",
            "adminPort: {port: 8000} | port",
            "settings: {DATABASE_URL: 'jdbc:postgresql://db/a'} | RECORD_KEYS",
            "imports: [{name: a, schedule: '@daily', dataset: a, sources: [b]}] | shared"})
    void refusesWhatItDoesNotKnow(String values, String named) throws IOException {
        Path file = Files.writeString(folder.resolve("values.yaml"), values);
        assertThatThrownBy(() -> Chart.render(file)).hasMessageContaining(named);
    }

    @Test
    void carriesTheVersionOfTheProject() throws IOException {
        String version = Files.readString(Path.of("../pom.xml")).replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        JsonNode chart = Yaml.read(Chart.FOLDER.resolve("Chart.yaml"));
        assertThat(chart.get("version").asText()).isEqualTo(version);
        assertThat(chart.get("appVersion").asText()).isEqualTo(version);
        assertThat(Chart.render(Chart.FOLDER, Chart.values("default")).toString()).contains("\"textscreen:" + version + "\"");
    }

    @Test
    void tellsEveryValueWithItsDefaultInItsReadme() throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        leaves("", Yaml.read(Chart.FOLDER.resolve("values.yaml")), defaults);
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(Files.readString(Chart.FOLDER.resolve("README.md"))).results()
                .forEach(row -> told.put(row.group(1), row.group(2).replace("\\|", "|")));
        assertThat(told).isEqualTo(defaults);
    }

    @Test
    void saysOfEveryValueWhatItIs() throws IOException {
        List<String> lines = Files.readAllLines(Chart.FOLDER.resolve("values.yaml"));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches(" *[A-Za-z]+: \\S.*")) {
                assertThat(lines.get(i - 1)).as(lines.get(i)).matches(" *# \\S.*");
            }
        }
    }

    private static void leaves(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject() && !node.isEmpty() && !path.equals("settings") && !path.equals("dashboards.labels")) {
            node.properties()
                    .forEach(field -> leaves(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), into));
        } else {
            into.put(path, node.toString());
        }
    }
}
