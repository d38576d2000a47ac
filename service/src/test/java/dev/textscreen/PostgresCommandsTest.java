package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types to bring a PostgreSQL of their own into use, as docs/operations.md says it. */
class PostgresCommandsTest {

    private static final String NAME = "Back office";

    @TempDir
    private Path data;

    private record Typed(int status, String said) {
    }

    private Typed type(String address, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dlogback.configurationFile=../logback.xml", "-cp",
                System.getProperty("java.class.path"), TextscreenApplication.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("TEXTSCREEN_HOME", "..", "TEXTSCREEN_DATA", data.toString(), "DATABASE_URL", address,
                "DATABASE_USERNAME", "postgres", "DATABASE_PASSWORD", "postgres", "RECORD_KEYS", "one:" + "A".repeat(43) + "=", "LOG_LEVEL",
                "WARN"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Typed(process.waitFor(), said);
    }

    @Test
    void theSchemaIsMadeAndKeysAreMadeListedFollowedAndEnded() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            Typed early = type(address, "keys", "list");
            assertThat(early.status()).isNotZero();
            assertThat(early.said()).contains("./textscreen db migrate").doesNotContain("\tat ");
            assertThat(type(address, "db", "migrate")).satisfies(made -> assertThat(made.status()).as(made.said()).isZero());
            assertThat(type(address, "db", "migrate").said()).contains("is up to date");
            Typed made = type(address, "keys", "add", "--name", NAME, "--scopes", "screen,read", "--tenant", "acme", "--limit", "600");
            assertThat(made.said()).containsPattern("ts_[a-z0-9]{8}_").contains("shown this once");
            String id = made.said().replaceFirst("(?s).*?ts_([a-z0-9]{8})_.*", "$1");
            Typed followed = type(address, "keys", "rotate", id, "--overlap", "48h");
            String next = followed.said().replaceFirst("(?s).*?ts_([a-z0-9]{8})_.*", "$1");
            assertThat(next).isNotEqualTo(id);
            assertThat(type(address, "keys", "list").said()).contains(id, next, NAME, "acme");
            assertThat(type(address, "keys", "end", id).status()).isZero();
            assertThat(type(address, "audit", "verify").status()).isZero();
        }
    }
}
