package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.config.ConfigurationFile;
import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.configuration.ConfigurationSourceProvider;
import io.dropwizard.jersey.validation.Validators;
import io.kubernetes.client.custom.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the objects of a release say of each other holds together, for every values file of ci/. */
class ReleaseTest {

    private static final String NAME = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final String LABEL = "([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?";

    static List<Path> valuesFiles() {
        return Chart.valuesFiles();
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void namesAndLabelsAreValidAndUnique(Path values) {
        Release release = release(values);
        Set<String> seen = new HashSet<>();
        for (JsonNode manifest : release.manifests()) {
            String kind = manifest.path("kind").asText();
            assertThat(Release.name(manifest)).matches(NAME).hasSizeLessThanOrEqualTo(kind.equals("CronJob") ? 52 : 63);
            assertThat(seen.add(kind + "/" + Release.name(manifest))).as(Release.name(manifest)).isTrue();
            assertThat(Yaml.texts(manifest.at("/metadata/labels"))).isNotEmpty()
                    .allSatisfy(label -> assertThat(label).matches(LABEL).hasSizeLessThanOrEqualTo(63));
        }
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void selectorsFindTheServiceAndNothingElse(Path values) {
        Release release = release(values);
        JsonNode service = release.one("Deployment").at("/spec/template");
        List<JsonNode> selectors = release.manifests().stream().map(manifest -> switch (manifest.path("kind").asText()) {
            case "Deployment", "PodDisruptionBudget" -> manifest.at("/spec/selector/matchLabels");
            case "Service" -> manifest.at("/spec/selector");
            default -> Yaml.read("{}");
        }).filter(selector -> !selector.isEmpty()).toList();
        assertThat(selectors).hasSizeGreaterThanOrEqualTo(2).allSatisfy(selector -> assertThat(
                release.pods().stream().filter(pod -> Release.selects(selector, pod)).toList()).containsExactly(service));
        release.of("NetworkPolicy").forEach(policy -> assertThat(release.pods())
                .allMatch(pod -> Release.selects(policy.at("/spec/podSelector/matchLabels"), pod)));
        release.of("ServiceMonitor").forEach(monitor -> assertThat(
                Release.selects(monitor.at("/spec/selector/matchLabels"), release.one("Service"))).isTrue());
        Yaml.each(service.at("/spec/topologySpreadConstraints"))
                .forEach(spread -> assertThat(Release.selects(spread.at("/labelSelector/matchLabels"), service)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void portsLeadFromTheEdgeToTheContainer(Path values) {
        Release release = release(values);
        JsonNode service = release.one("Service");
        JsonNode container = release.one("Deployment").at("/spec/template/spec/containers/0");
        assertThat(Yaml.texts(container.at("/ports").findValue("name") == null ? container : container.at("/ports/0"))).contains("http",
                "8000");
        assertThat(service.at("/spec/ports/0/targetPort").asText()).isEqualTo("http");
        Optional<JsonNode> adminPort = Yaml.each(container.at("/ports")).filter(port -> port.path("name").asText().equals("admin"))
                .findFirst();
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(container.at("/" + probe + "/httpGet/port").asText()).isEqualTo(adminPort.isEmpty() ? "http" : "admin");
        }
        String name = Release.name(service);
        release.of("Ingress").flatMap(ingress -> ingress.findValues("service").stream()).forEach(backend -> {
            assertThat(backend.path("name").asText()).isEqualTo(name);
            assertThat(backend.at("/port/name")).isEqualTo(service.at("/spec/ports/0/name"));
        });
        release.of("HTTPRoute").forEach(route -> {
            assertThat(route.at("/spec/rules/0/backendRefs/0/name").asText()).isEqualTo(name);
            assertThat(route.at("/spec/rules/0/backendRefs/0/port")).isEqualTo(service.at("/spec/ports/0/port"));
        });
        release.of("HorizontalPodAutoscaler").forEach(scaler -> {
            assertThat(release.named("Deployment", scaler.at("/spec/scaleTargetRef/name").asText())).isPresent();
            assertThat(scaler.at("/spec/metrics/0/containerResource/container")).isEqualTo(container.get("name"));
            assertThat(release.one("Deployment").at("/spec/replicas").isMissingNode()).as("replicas beside an autoscaler").isTrue();
            assertThat(scaler.at("/spec/behavior/scaleDown/stabilizationWindowSeconds").asInt()).isGreaterThanOrEqualTo(300);
        });
        JsonNode test = release.one("Pod").at("/spec/containers/0/args");
        assertThat(Yaml.texts(test).limit(2)).containsExactly(name, service.at("/spec/ports/0/port").asText());
    }

    @Test
    void whoMayReadMetricsReachesTheAdminPortAndNothingElse() {
        Release release = release(Chart.values("admin-port"));
        JsonNode admin = release.named("Service", "screen-textscreen-admin").orElseThrow();
        assertThat(admin.at("/spec/type").asText()).isEqualTo("ClusterIP");
        assertThat(admin.at("/spec/ports/0/targetPort").asText()).isEqualTo("admin");
        assertThat(release.one("Service").at("/spec/ports")).hasSize(1);
        JsonNode container = release.one("Deployment").at("/spec/template/spec/containers/0");
        assertThat(container.at("/ports/1/containerPort")).isEqualTo(admin.at("/spec/ports/0/port"));
        Map<String, String> environment = Yaml.each(container.at("/env"))
                .collect(Collectors.toMap(one -> one.path("name").asText(), one -> one.path("value").asText()));
        assertThat(environment).containsEntry("ADMIN_PORT", "8081").containsEntry("ADMIN_HOST", "0.0.0.0").containsEntry("ADMIN_ALONE",
                "true");
        assertThat(release.one("ServiceMonitor").at("/spec/endpoints/0/port").asText()).isEqualTo("admin");
        JsonNode ingress = release.one("NetworkPolicy").at("/spec/ingress");
        assertThat(ingress.at("/0/ports/0/port").asText()).isEqualTo("http");
        assertThat(ingress.at("/0/from").toString()).contains("payments").doesNotContain("monitoring");
        assertThat(ingress.at("/1/ports/0/port").asText()).isEqualTo("admin");
        assertThat(ingress.at("/1/from").toString()).contains("monitoring").doesNotContain("payments");
        assertThat(Yaml.texts(release.one("Pod").at("/spec/containers/0/args"))).containsExactly("screen-textscreen", "80",
                "/openapi.json");
        assertThat(Yaml.texts(release.one("Pod").at("/spec/containers/1/args"))).containsExactly("screen-textscreen-admin", "8081",
                "/health/ready", "/metrics");
    }

    @Test
    void theRulesOfTheValuesAreThoseOfThePods() throws IOException {
        Release release = release(Chart.values("rules"));
        assertThat(release.one("ConfigMap").at("/data/rules.yml").asText().strip())
                .isEqualTo(Yaml.read(Chart.values("rules")).path("rules").asText().strip()).contains("effect: review");
        assertThat(release.one("Deployment").at("/spec/template/spec/containers/0/env").toString())
                .contains("\"TEXTSCREEN_RULES\",\"value\":\"/etc/textscreen/rules.yml\"");
        assertThat(release(Chart.values("default")).one("ConfigMap").path("data").has("rules.yml")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void whatIsMountedIsThere(Path values) {
        Release release = release(values);
        for (JsonNode pod : release.pods()) {
            Set<String> volumes = Yaml.each(pod.at("/spec/volumes")).map(volume -> volume.path("name").asText())
                    .collect(Collectors.toSet());
            assertThat(volumes).hasSize(pod.at("/spec/volumes").size());
            Set<String> mounted = Release.containers(pod).flatMap(container -> Yaml.each(container.at("/volumeMounts")))
                    .map(mount -> mount.path("name").asText()).collect(Collectors.toSet());
            assertThat(mounted).isEqualTo(volumes);
            String config = pod.at("/spec/volumes/0/configMap/name").asText();
            assertThat(config.isEmpty() || release.named("ConfigMap", config).isPresent()).as(config).isTrue();
            String account = pod.at("/spec/serviceAccountName").asText();
            assertThat(account.isEmpty() || account.equals("existing") || release.named("ServiceAccount", account).isPresent()).isTrue();
        }
        release.of("PersistentVolumeClaim").forEach(claim -> assertThat(
                release.one("Deployment").findValuesAsText("claimName")).containsExactly(Release.name(claim)));
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void podsHoldToTheRestrictedProfile(Path values) {
        for (JsonNode pod : release(values).pods()) {
            JsonNode spec = pod.get("spec");
            assertThat(spec.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(spec.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(spec.at("/securityContext/runAsUser").asInt()).isGreaterThan(999);
            assertThat(spec.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(spec.has("hostNetwork") || spec.has("hostPID") || spec.has("hostIPC")).isFalse();
            assertThat(spec.path("volumes").findValues("hostPath")).isEmpty();
            Release.containers(pod).forEach(container -> {
                JsonNode security = container.path("securityContext");
                assertThat(security.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
                assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(Yaml.texts(security.at("/capabilities/drop"))).containsExactly("ALL");
                assertThat(security.at("/capabilities/add").isMissingNode() && !security.has("privileged")).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void requestsAreWithinLimits(Path values) {
        for (JsonNode pod : release(values).pods()) {
            Release.containers(pod).map(container -> container.path("resources")).forEach(resources -> {
                assertThat(resources.at("/limits/memory").isMissingNode()).isFalse();
                resources.path("requests").properties().forEach(request -> {
                    JsonNode limit = resources.path("limits").path(request.getKey());
                    if (!limit.isMissingNode()) {
                        assertThat(amount(request.getValue())).isLessThanOrEqualTo(amount(limit)).isPositive();
                    }
                });
            });
        }
    }

    @ParameterizedTest
    @MethodSource("valuesFiles")
    void theServiceReadsTheConfigurationThatItIsGiven(Path values) throws Exception {
        Release release = release(values);
        String file = release.one("ConfigMap").at("/data/config.yml").asText();
        Map<String, String> environment = new HashMap<>(Map.of("TEXTSCREEN_HOME", "/opt/textscreen"));
        JsonNode names = release.one("Deployment").at("/spec/template/spec/containers/0/env");
        names.forEach(one -> assertThat(environment.put(one.get("name").asText(), one.path("value").asText("secret"))).isNull());
        ConfigurationSourceProvider source = path -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        TextscreenConfiguration settings = new ConfigurationFile()
                .create(TextscreenConfiguration.class, Validators.newValidator(), null, "dw")
                .build(ConfigurationFile.substituting(source, environment), "config.yml");
        assertThat(settings.storage().data()).hasToString("/var/lib/textscreen");
        assertThat(settings.datasets().stream().map(dataset -> dataset.name())).isEqualTo(switch (values.getFileName().toString()) {
            case "datasets-values.yaml" -> List.of("own", "sanctions");
            case "imports-values.yaml", "names-values.yaml" -> List.of();
            default -> List.of("demo");
        });
        JsonNode pod = release.one("Deployment").at("/spec/template/spec");
        long waiting = pod.at("/containers/0/lifecycle/preStop/exec/command/1").asLong()
                + settings.operation().drain().toSeconds();
        assertThat(pod.at("/terminationGracePeriodSeconds").asLong()).isGreaterThanOrEqualTo(waiting + 35);
    }

    private Release release(Path values) {
        return new Release(Chart.renderWithTests(values));
    }

    private static BigDecimal amount(JsonNode quantity) {
        return Quantity.fromString(quantity.asText()).getNumber();
    }
}
