package dev.textscreen.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one installation of the chart brings into a cluster. */
record Release(List<JsonNode> manifests) {

    Stream<JsonNode> of(String kind) {
        return manifests.stream().filter(manifest -> manifest.path("kind").asText().equals(kind));
    }

    JsonNode one(String kind) {
        return of(kind).findFirst().orElseThrow(() -> new AssertionError("there is no " + kind));
    }

    Optional<JsonNode> named(String kind, String name) {
        return of(kind).filter(manifest -> name(manifest).equals(name)).findFirst();
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    /** The templates of pods: objects with metadata and spec. */
    List<JsonNode> pods() {
        List<JsonNode> pods = new ArrayList<>();
        of("Deployment").map(deployment -> deployment.at("/spec/template")).forEach(pods::add);
        of("CronJob").map(job -> job.at("/spec/jobTemplate/spec/template")).forEach(pods::add);
        of("Pod").forEach(pods::add);
        return pods;
    }

    static Stream<JsonNode> containers(JsonNode pod) {
        return Stream.concat(Yaml.each(pod.at("/spec/initContainers")), Yaml.each(pod.at("/spec/containers")));
    }

    /** Whether the labels of a manifest or a pod's template hold all of {@code wanted}. */
    static boolean selects(JsonNode wanted, JsonNode target) {
        JsonNode labels = target.at("/metadata/labels");
        return wanted.properties().stream().allMatch(label -> label.getValue().equals(labels.get(label.getKey())));
    }
}
