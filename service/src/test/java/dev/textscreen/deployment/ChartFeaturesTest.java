package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a values file asks for is what the objects hold, a feature each. */
class ChartFeaturesTest {

    @TempDir
    private Path folder;

    private static Release release(String feature) {
        return new Release(Chart.render(Chart.values(feature)));
    }

    private static JsonNode pod(Release release) {
        return release.one("Deployment").at("/spec/template");
    }

    private static JsonNode container(Release release) {
        return pod(release).at("/spec/containers/0");
    }

    private static JsonNode environment(JsonNode container, String name) {
        return Yaml.each(container.path("env")).filter(one -> one.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private Release with(String values) throws IOException {
        return new Release(Chart.render(Files.writeString(folder.resolve("values.yaml"), values)));
    }

    @Test
    void asksThePodsForLifeAndReadiness() {
        JsonNode container = container(release("default"));
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/health/live");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/ready");
        JsonNode asked = container(release("settings"));
        assertThat(asked.at("/startupProbe/failureThreshold").asInt()).isEqualTo(30);
        assertThat(asked.at("/readinessProbe/failureThreshold").asInt()).isEqualTo(1);
        assertThat(asked.at("/livenessProbe/periodSeconds").asInt()).isEqualTo(10);
    }

    @Test
    void replacesSpreadsAndKeepsPods() {
        Release release = release("default");
        assertThat(release.one("Deployment").at("/spec/strategy/rollingUpdate/maxUnavailable").asInt()).isZero();
        assertThat(pod(release).at("/spec/topologySpreadConstraints").findValuesAsText("topologyKey"))
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        assertThat(release.one("PodDisruptionBudget").at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        Release scheduled = release("scheduling");
        assertThat(scheduled.one("Deployment").at("/spec/replicas").asInt()).isEqualTo(4);
        assertThat(scheduled.one("PodDisruptionBudget").at("/spec/maxUnavailable").asText()).isEqualTo("25%");
        assertThat(pod(scheduled).at("/spec/topologySpreadConstraints").findValuesAsText("whenUnsatisfiable"))
                .containsOnly("DoNotSchedule");
        assertThat(pod(scheduled).at("/spec/tolerations/0/value").asText()).isEqualTo("screening");
        assertThat(pod(scheduled).at("/spec/affinity/nodeAffinity").isMissingNode()).isFalse();
    }

    @Test
    void waitsBeforeTheEndForProxiesToNotice() {
        JsonNode container = container(release("default"));
        assertThat(Yaml.texts(container.at("/lifecycle/preStop/exec/command")).toList()).first().isEqualTo("sleep");
        assertThat(environment(container(release("settings")), "SHUTDOWN_DRAIN").path("value").asText()).isEqualTo("15s");
    }

    @Test
    void scalesBetweenItsBounds() {
        JsonNode scaler = release("autoscaling").one("HorizontalPodAutoscaler").path("spec");
        assertThat(scaler.path("minReplicas").asInt()).isEqualTo(3);
        assertThat(scaler.path("maxReplicas").asInt()).isEqualTo(12);
        assertThat(scaler.at("/metrics/0/containerResource/target/averageUtilization").asInt()).isEqualTo(70);
        assertThat(scaler.at("/behavior/scaleDown/policies/0/value").asInt()).isEqualTo(1);
    }

    @Test
    void startsPodsAnewWhenConfigurationOrSecretsChanged() throws IOException {
        String config = "/metadata/annotations/checksum~1config";
        String secrets = "/metadata/annotations/checksum~1secrets";
        JsonNode first = pod(release("default"));
        assertThat(pod(release("default"))).isEqualTo(first);
        assertThat(first.at(secrets).isMissingNode()).isTrue();
        assertThat(pod(release("datasets")).at(config)).isNotEqualTo(first.at(config));
        String values = "secretSettings: {ES_PASSWORD: {secret: one, key: password}}\nsecretsVersion: ";
        JsonNode monday = pod(with(values + "monday")).at(secrets);
        assertThat(monday.asText()).matches("[0-9a-f]{64}");
        assertThat(pod(with(values + "monday")).at(secrets)).isEqualTo(monday);
        assertThat(pod(with(values + "tuesday")).at(secrets)).isNotEqualTo(monday);
        assertThat(pod(with(values.replace("one", "two") + "monday")).at(secrets)).isNotEqualTo(monday);
    }

    @Test
    void takesSecretsByNameAndMakesNone() {
        for (Path values : Chart.valuesFiles()) {
            assertThat(new Release(Chart.render(values)).of("Secret")).isEmpty();
        }
        JsonNode password = environment(container(release("elasticsearch")), "ES_PASSWORD").at("/valueFrom/secretKeyRef");
        assertThat(password.path("name").asText()).isEqualTo("textscreen-elasticsearch");
        assertThat(password.path("key").asText()).isEqualTo("password");
    }

    @Test
    void bringsWhatIsExtraIntoThePod() {
        Release release = release("extras");
        JsonNode pod = pod(release);
        assertThat(environment(container(release), "TZ").path("value").asText()).isEqualTo("Europe/Kyiv");
        assertThat(container(release).at("/envFrom/0/configMapRef/name").asText()).isEqualTo("further");
        assertThat(Yaml.each(container(release).path("volumeMounts")).map(mount -> mount.path("mountPath").asText())).contains("/shared");
        assertThat(pod.at("/spec/volumes").findValuesAsText("name")).contains("shared");
        assertThat(pod.at("/spec/initContainers/0/name").asText()).isEqualTo("fetch");
        assertThat(pod.at("/spec/containers/1/name").asText()).isEqualTo("shipper");
        assertThat(pod.at("/metadata/annotations/example.org~1team").asText()).isEqualTo("payments");
        assertThat(pod.at("/metadata/labels/team").asText()).isEqualTo("payments");
        assertThat(release.one("Service").at("/metadata/labels/example.org~1cost-centre").asText()).isEqualTo("1234");
    }

    @Test
    void importsByTheClockWithTheWordsOfTheCommand() {
        List<JsonNode> jobs = release("imports").of("CronJob").toList();
        assertThat(jobs).hasSize(2).allSatisfy(job -> assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid"));
        assertThat(jobs.getFirst().at("/spec/schedule").asText()).isEqualTo("15 3 * * *");
        assertThat(Yaml.texts(jobs.getFirst().at("/spec/jobTemplate/spec/template/spec/containers/0/args"))).containsExactly("import",
                "--config", "/etc/textscreen/config.yml", "--dataset", "staff", "--columns", "name=Name,birthDate=Born", "--force",
                "/lists/staff.csv");
    }

    @Test
    void bringsTheRulesAndDashboardsOfMonitoring() {
        Release release = release("monitoring");
        JsonNode boards = release.named("ConfigMap", "screen-textscreen-dashboards").orElseThrow();
        assertThat(Yaml.each(boards.path("data")).map(board -> Yaml.read(board.asText())))
                .containsExactlyInAnyOrderElementsOf(Monitoring.dashboards());
        assertThat(Yaml.each(release.one("PrometheusRule").at("/spec/groups")).flatMap(group -> Yaml.each(group.path("rules"))))
                .containsExactlyInAnyOrderElementsOf(Monitoring.rules().stream().map(Monitoring.Rule::source).toList());
        JsonNode monitor = release.one("ServiceMonitor");
        assertThat(monitor.at("/metadata/labels/release").asText()).isEqualTo("prometheus");
        assertThat(monitor.at("/spec/endpoints/0/path").asText()).isEqualTo("/metrics");
        // rules and dashboards select by this name
        assertThat(monitor.at("/spec/endpoints/0/relabelings").toString()).contains("\"targetLabel\":\"job\"",
                "\"replacement\":\"textscreen\"");
    }

    @Test
    void letsInAndOutWhomTheValuesName() {
        JsonNode policy = release("restricted-network").one("NetworkPolicy").path("spec");
        assertThat(Yaml.texts(policy.path("policyTypes"))).containsExactly("Ingress", "Egress");
        assertThat(policy.at("/ingress/0/from").toString()).contains("payments", "monitoring");
        assertThat(release("elasticsearch").one("NetworkPolicy").at("/spec/egress").findValuesAsText("port")).contains("53", "9200");
        assertThat(release("default").one("NetworkPolicy").at("/spec/egress").findValuesAsText("port")).containsOnly("53", "http");
    }

    @Test
    void answersUnderTheHostsOfTheEdge() {
        JsonNode ingress = release("ingress").one("Ingress").path("spec");
        assertThat(ingress.path("rules").findValuesAsText("host")).containsExactly("textscreen.example.org", "screening.example.org");
        assertThat(ingress.at("/tls/0/secretName").asText()).isEqualTo("textscreen-tls");
        assertThat(ingress.path("ingressClassName").asText()).isEqualTo("nginx");
        JsonNode route = release("httproute").one("HTTPRoute").path("spec");
        assertThat(Yaml.texts(route.path("hostnames"))).containsExactly("textscreen.example.org");
        assertThat(route.at("/parentRefs/0/name").asText()).isEqualTo("public");
    }

    @Test
    void givesTheServiceItsSettingsAsTheyWereWritten() {
        JsonNode container = container(release("settings"));
        assertThat(environment(container, "MAX_INPUT_LENGTH").path("value").asText()).isEqualTo("2000000");
        assertThat(environment(container, "PROMETHEUS_ENABLED").path("value").asText()).isEqualTo("true");
        assertThat(environment(container, "JAVA_TOOL_OPTIONS").path("value").asText()).isEqualTo("-XX:MaxRAMPercentage=70");
    }

    @Test
    void takesAnImageByItsDigestAndLeavesOutWhatIsTurnedOff() {
        Release release = release("minimal");
        assertThat(container(release).path("image").asText()).startsWith("images.example.org/screening/textscreen:0.1.0@sha256:");
        assertThat(pod(release).at("/spec/imagePullSecrets/0/name").asText()).isEqualTo("images");
        assertThat(release.manifests()).extracting(manifest -> manifest.path("kind").asText())
                .doesNotContain("NetworkPolicy", "PodDisruptionBudget", "ServiceAccount");
        assertThat(pod(release).at("/spec/topologySpreadConstraints").isMissingNode()).isTrue();
        assertThat(pod(release).at("/spec/serviceAccountName").asText()).isEqualTo("existing");
    }
}
