package dev.textscreen.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.nio.file.Path;
import java.util.Map;

/** Reads manifests as the API server would with strict field validation: what is unknown or missing is an error. */
final class KubernetesObjects {

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(Map.entry("v1/ConfigMap", V1ConfigMap.class),
            Map.entry("v1/Pod", V1Pod.class), Map.entry("v1/Service", V1Service.class),
            Map.entry("v1/ServiceAccount", V1ServiceAccount.class),
            Map.entry("v1/PersistentVolumeClaim", V1PersistentVolumeClaim.class), Map.entry("apps/v1/Deployment", V1Deployment.class),
            Map.entry("batch/v1/CronJob", V1CronJob.class), Map.entry("networking.k8s.io/v1/Ingress", V1Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class));
    private static final JsonNode CUSTOM = Yaml.read(Path.of("src/test/resources/deployment/custom-resources.yml"));

    private KubernetesObjects() {
    }

    /** @throws RuntimeException that names the field */
    static void readStrictly(JsonNode manifest) {
        String kind = manifest.path("apiVersion").asText() + "/" + manifest.path("kind").asText();
        Class<?> type = TYPES.get(kind);
        if (type == null) {
            if (!CUSTOM.has(kind)) {
                throw new IllegalArgumentException("unknown kind " + kind);
            }
            Shape.check(kind, manifest, CUSTOM.get(kind));
            return;
        }
        Object read = JSON.deserialize(manifest.toString(), type);
        if (read == null) {
            throw new IllegalArgumentException("nothing was read");
        }
    }
}
