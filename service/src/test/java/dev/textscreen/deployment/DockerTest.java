package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Client;
import dev.textscreen.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The image and what stands beside it in compose.yml, as far as their files tell. */
@ExtendWith(RunningService.class)
class DockerTest {

    private static final Path FOLDER = Path.of("../docker");
    private static final JsonNode SERVICES = Yaml.read(FOLDER.resolve("compose.yml")).path("services");

    @Test
    void theImageRunsWithoutRootAndHearsSigterm() throws IOException {
        List<String> last = dockerfile().lines().dropWhile(line -> !line.equals("FROM runtime")).toList();
        assertThat(last).contains("USER 10001:10001", "STOPSIGNAL SIGTERM", "CMD [\"serve\"]");
        assertThat(String.join("\n", last)).containsPattern("ENTRYPOINT \\[\"/opt/textscreen/jre/bin/java\", ").contains("HEALTHCHECK",
                "CMD [\"/opt/textscreen/bin/answers\"", "org.opencontainers.image.version", "org.opencontainers.image.revision");
        assertThat(Chart.render(Chart.values("default")).toString()).contains("\"runAsUser\":10001");
    }

    @Test
    void everythingThatIsCopiedIsThereAndNotIgnored() throws IOException {
        List<String> kept = Files.readAllLines(FOLDER.resolve("Dockerfile.dockerignore"));
        List<String> copied = Pattern.compile("^COPY (?:--chmod=\\d+ )?([^-].*) \\S+$", Pattern.MULTILINE).matcher(dockerfile()).results()
                .flatMap(match -> Stream.of(match.group(1).split(" "))).toList();
        assertThat(copied).contains("pom.xml", "dictionaries", "config.yml").allSatisfy(name -> {
            assertThat(Path.of("..", name)).exists();
            assertThat(kept).contains("!" + name);
        });
        assertThat(kept.getFirst()).isEqualTo("*");
    }

    @Test
    void versionsAreThoseOfTheProject() throws IOException {
        String version = Files.readString(Path.of("../pom.xml")).replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertThat(dockerfile()).contains("ARG VERSION=" + version + "\n", "-t textscreen:" + version + " .");
        assertThat(SERVICES.at("/textscreen/image").asText()).isEqualTo("textscreen:" + version);
    }

    @Test
    void theHealthCheckTellsGoodFromBadWithoutCurl(Client client) throws Exception {
        Tool answers = new Tool(FOLDER.resolve("answers"));
        String port = Integer.toString(client.port());
        assertThat(answers.run("", "127.0.0.1", port, "/health/ready", "/languages").status()).isZero();
        Tool.Run missing = answers.run("", "127.0.0.1", port, "/health/ready", "/nothing");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.said()).contains("/nothing answers 404");
        assertThat(answers.run("", "127.0.0.1", Integer.toString(ServerProcess.freePort()), "/health/ready").status()).isNotZero();
    }

    @Test
    void composeMountsWhatIsThere() {
        List<String> mounts = Yaml.each(SERVICES).flatMap(service -> Yaml.texts(service.path("volumes")))
                .map(mount -> mount.split(":", 2)[0]).toList();
        JsonNode volumes = Yaml.read(FOLDER.resolve("compose.yml")).path("volumes");
        assertThat(mounts).hasSizeGreaterThan(8).allSatisfy(mount -> assertThat(
                mount.startsWith("..") ? Files.exists(FOLDER.resolve(mount)) : volumes.has(mount)).as(mount).isTrue());
    }

    @Test
    void composeSetsWhatConfigYmlKnows() throws IOException {
        String config = Files.readString(Path.of("../config.yml"));
        assertThat(SERVICES.at("/textscreen/environment").fieldNames()).toIterable().isNotEmpty()
                .allSatisfy(name -> assertThat(config).contains("${" + name + ":-"));
    }

    @Test
    void whoeverIsAddressedInComposeIsThere() throws IOException {
        String everything = Files.readString(FOLDER.resolve("compose.yml"))
                + Files.readString(Monitoring.FOLDER.resolve("prometheus/prometheus.yml"))
                + Files.readString(Monitoring.FOLDER.resolve("grafana/provisioning/datasources/prometheus.yml"));
        List<String> hosts = Pattern.compile("(?:://|\\[\")([a-z]+)(?=[:/])").matcher(everything).results()
                .map((MatchResult match) -> match.group(1)).filter(host -> !host.equals("localhost")).toList();
        assertThat(hosts).contains("textscreen", "prometheus", "alertmanager", "postgres").allSatisfy(host -> assertThat(SERVICES.has(host))
                .as(host).isTrue());
    }

    @Test
    void nothingInComposeIsOpenToTheWorldOrGainsPrivileges() {
        SERVICES.properties().forEach(service -> {
            assertThat(Yaml.texts(service.getValue().path("ports"))).as(service.getKey()).allMatch(port -> port.startsWith("127.0.0.1:"));
            boolean merged = service.getValue().has("<<");
            String options = Yaml.texts(service.getValue().path("security_opt")).collect(Collectors.joining());
            assertThat(merged || options.contains("no-new-privileges:true")).as(service.getKey()).isTrue();
            assertThat(service.getValue().has("mem_limit")).as(service.getKey()).isTrue();
        });
    }

    private static String dockerfile() throws IOException {
        return Files.readString(FOLDER.resolve("Dockerfile"));
    }
}
