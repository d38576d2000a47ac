package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Client;
import dev.textscreen.access.KeyMaker;
import dev.textscreen.access.Scope;
import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.StorageSettings;
import dev.textscreen.persistence.Archive;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may call what, of every path that the service has. */
class AccessTest {

    private static final String ADMIN_TOKEN = "an admin's token for this test";

    @TempDir
    static Path data;

    private static TestService service;
    private static Client client;
    /** What each path needs; empty for nothing. A path that is not here fails the test. */
    private static final Map<String, Optional<Scope>> NEEDS = needs();
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    private static Map<String, Optional<Scope>> needs() {
        Map<String, Optional<Scope>> out = new LinkedHashMap<>();
        List.of("/health", "/health/live", "/health/ready", "/health/detailed", "/metrics", "/docs", "/openapi.json")
                .forEach(path -> out.put(path, Optional.empty()));
        List.of("/process", "/process/batch", "/normalize", "/analyze-complexity", "/compare", "/match/{dataset}", "/search/{dataset}",
                "/entities/{id}", "/catalog", "/algorithms", "/languages").forEach(path -> out.put(path, Optional.of(Scope.SCREEN)));
        List.of("/decisions", "/decisions/{id}", "/decisions/export", "/usage", "/stats")
                .forEach(path -> out.put(path, Optional.of(Scope.READ)));
        List.of("/admin/erasures", "/admin/holds", "/admin/rules", "/admin/rules/reload")
                .forEach(path -> out.put(path, Optional.of(Scope.ADMIN)));
        return out;
    }

    @BeforeAll
    static void start() throws Exception {
        service = TestService.start(Map.of("TEXTSCREEN_DATA", data.toString(), "API_KEY_ENABLED", "true", "ADMIN_TOKEN", ADMIN_TOKEN,
                "RATE_LIMIT_BY_ADDRESS", "6000"));
        client = service.client();
        RecordSettings settings = new RecordSettings(data.resolve("record"), true, false, "", Optional.empty(), Duration.minutes(1),
                new RecordSettings.Journal(DataSize.mebibytes(1), RecordSettings.WhenFull.REFUSE, Duration.seconds(1), false));
        try (Archive archive = Archive.of(
                new StorageSettings(data, Path.of("../dictionaries"), Path.of("../rules.yml"),
                        new StorageSettings.Database(2, "", "", "")),
                settings)) {
            KeyMaker maker = new KeyMaker(archive.apiKeys(), Clock.systemUTC());
            for (Scope scope : Scope.values()) {
                KEYS.put(scope.wireName(), maker.make(order("acme", scope, OptionalInt.empty())).whole());
            }
            KEYS.put("other tenant", maker.make(order("other", Scope.ADMIN, OptionalInt.empty())).whole());
            KEYS.put("limited", maker.make(order("acme", Scope.SCREEN, OptionalInt.of(3))).whole());
            KeyMaker.Made ended = maker.make(order("acme", Scope.ADMIN, OptionalInt.empty()));
            archive.apiKeys().end(ended.key().id(), Instant.EPOCH);
            KEYS.put("ended", ended.whole());
        }
        service.ready();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    private static KeyMaker.Order order(String tenant, Scope scope, OptionalInt limit) {
        return new KeyMaker.Order(scope.wireName(), tenant, Set.of(scope), Optional.empty(), limit);
    }

    /** A path and a method of the service. */
    private record Route(String method, String path) {

        Optional<Scope> needs() {
            return NEEDS.getOrDefault(path, Optional.empty());
        }

        int status(Optional<String> credential) {
            HttpRequest.Builder request = client.request(path.replaceAll("\\{[^}]*}", "none")).method(method,
                    method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
            request.header("Content-Type", "application/json");
            credential.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
            return client.send(request).status();
        }
    }

    private static List<Route> routes() {
        List<Route> out = new ArrayList<>();
        JsonNode paths = client.get("/openapi.json").json().path("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames()
                .forEachRemaining(method -> out.add(new Route(method.toUpperCase(Locale.ROOT), path.getKey()))));
        return out;
    }

    @Test
    void everyPathTakesTheCredentialsThatItNeedsAndNoOthers() {
        List<Route> routes = routes();
        assertThat(routes).extracting(Route::path).as("a path without a line in the table").containsOnlyElementsOf(NEEDS.keySet())
                .containsAll(NEEDS.keySet());
        for (Route route : routes) {
            Optional<Scope> needs = route.needs();
            for (String nothing : List.of("", "wrong", "ts_aaaaaaaa_wrong", KEYS.get("ended"), KEYS.get("admin") + "x")) {
                int status = route.status(nothing.isEmpty() ? Optional.empty() : Optional.of(nothing));
                if (needs.isPresent()) {
                    assertThat(status).as(route + " " + nothing).isEqualTo(401);
                } else {
                    assertThat(status).as(route + " " + nothing).isNotIn(401, 403);
                }
            }
            for (Scope scope : Scope.values()) {
                boolean may = needs.isEmpty() || scope == Scope.ADMIN || scope == needs.get();
                assertThat(route.status(Optional.of(KEYS.getOrDefault(scope.wireName(), "")))).as(route + " " + scope)
                        .satisfies(status -> assertThat(status == 403).isEqualTo(!may)).isNotEqualTo(401);
            }
            assertThat(route.status(Optional.of(ADMIN_TOKEN))).as(route + " admin token").isNotIn(401, 403);
        }
    }

    private static HttpRequest.Builder process(String key) {
        return client.request("/process").header("Content-Type", "application/json").header("X-API-Key", KEYS.getOrDefault(key, ""))
                .POST(BodyPublishers.ofString("{\"text\": \"Invoice 17\"}"));
    }

    private static HttpRequest.Builder get(String path, String key) {
        return client.request(path).header("Authorization", "Bearer " + KEYS.getOrDefault(key, "")).GET();
    }

    @Test
    void aTenantSeesItsOwnRecordAlone() {
        String id = client.send(process("screen")).json().path("id").asText();
        JsonNode kept = client.send(get("/decisions/" + id, "read")).json();
        assertThat(kept.path("tenant").asText()).isEqualTo("acme");
        assertThat(kept.path("caller").asText()).startsWith("key:").endsWith(":screen");
        assertThat(client.send(get("/decisions/" + id, "other tenant")).status()).isEqualTo(404);
        assertThat(client.send(get("/decisions", "other tenant")).json().path("decisions")).isEmpty();
        assertThat(client.send(get("/decisions/" + id + "?text=true", "read")).status()).isEqualTo(403);
        assertThat(client.send(get("/decisions/" + id + "?text=true", "admin")).status()).isEqualTo(200);
    }

    @Test
    void aKeyIsHeldToItsLimitAndToldSo() {
        assertThat(client.headers(process("limited")).firstValue("RateLimit-Limit")).contains("3");
        assertThat(client.headers(process("limited")).firstValue("RateLimit-Remaining")).contains("1");
        client.send(process("limited"));
        HttpHeaders refused = client.headers(process("limited"));
        assertThat(refused.firstValue("RateLimit-Remaining")).contains("0");
        assertThat(refused.firstValue("Retry-After").map(Integer::parseInt)).hasValueSatisfying(s -> assertThat(s).isBetween(1, 20));
        assertThat(client.send(process("limited")).status()).isEqualTo(429);
        assertThat(client.send(process("screen")).status()).isEqualTo(200);
    }

    @Test
    void anAddressIsHeldToItsLimitWhateverItShows() {
        HttpHeaders answer = client.headers(client.request("/process").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.firstValue("RateLimit-Limit")).contains("6000");
        assertThat(answer.firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatGuardBrowsers() {
        for (String path : List.of("/health", "/process", "/nothing", "/docs", "/metrics")) {
            HttpHeaders headers = client.headers(client.request(path).GET());
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(headers.allValues("Content-Security-Policy")).as(path).hasSize(1);
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
        }
    }
}
