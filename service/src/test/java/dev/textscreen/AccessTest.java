package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.textscreen.RunningRoutes.Route;
import dev.textscreen.RunningService.Client;
import dev.textscreen.access.KeyMaker;
import dev.textscreen.access.Scope;
import dev.textscreen.access.TokenIssuer;
import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.StorageSettings;
import dev.textscreen.persistence.Archive;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what, of every path that the service has. */
class AccessTest {

    private static final String ADMIN_TOKEN = "an admin's token for this test";

    private static final String NEW_PATH = "/new-and-hidden";
    private static final List<String> OPERATION = List.of("/health", "/health/live", "/health/ready", "/health/detailed", "/metrics");
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final RunningRoutes ROUTES = new RunningRoutes();
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    @TempDir
    static java.nio.file.Path data;

    private static TestService service;
    private static HttpServer issuer;
    private static Client client;
    private static int adminPort;
    /** What each path needs; empty for nothing. A path that is not here fails the test. */
    private static final Map<String, Optional<Scope>> NEEDS = needs();
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    private static Map<String, Optional<Scope>> needs() {
        Map<String, Optional<Scope>> out = new LinkedHashMap<>();
        Stream.concat(OPERATION.stream(), Stream.of("/docs", "/docs/{file}", "/openapi.json"))
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
        adminPort = ServerProcess.freePort();
        TokenIssuer signer = new TokenIssuer();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(signer.keys().getBytes(StandardCharsets.UTF_8));
            }
        });
        issuer.start();
        service = TestService.start(Map.of("TEXTSCREEN_DATA", data.toString(), "API_KEY_ENABLED", "true", "ADMIN_TOKEN", ADMIN_TOKEN,
                "RATE_LIMIT_BY_ADDRESS", "6000", "ADMIN_PORT", Integer.toString(adminPort), "JWT_JWKS_URL",
                "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys", "JWT_ISSUER", TokenIssuer.NAME, "JWT_AUDIENCE",
                TokenIssuer.AUDIENCE), parts -> {
                    ROUTES.listen(parts);
                    parts.jersey().register(NewResource.class);
                });
        client = service.client();
        RecordSettings settings = new RecordSettings(data.resolve("record"), true, false, "", Optional.empty(), Duration.minutes(1),
                new RecordSettings.Journal(DataSize.mebibytes(1), RecordSettings.WhenFull.REFUSE, Duration.seconds(1), false));
        try (Archive archive = Archive.of(
                new StorageSettings(data, java.nio.file.Path.of("../dictionaries"), java.nio.file.Path.of("../rules.yml"),
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
        for (Scope scope : Scope.values()) {
            TOKENS.put(scope.wireName(), signer.token(TokenIssuer.claims().claim("scope", scope.wireName()).build()));
        }
        TOKENS.put("forged", new TokenIssuer().token(TokenIssuer.claims().claim("scope", "admin").build()));
        service.ready();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        issuer.stop(0);
    }

    private static KeyMaker.Order order(String tenant, Scope scope, OptionalInt limit) {
        return new KeyMaker.Order(scope.wireName(), tenant, Set.of(scope), Optional.empty(), limit);
    }

    private static int status(Client asked, Route route, Optional<String> credential) {
        HttpRequest.Builder request = asked.request(route.path().replaceAll("\\{[^}]*}", "none")).method(route.method(),
                BODILESS.contains(route.method()) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        request.header("Content-Type", "application/json");
        credential.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        return asked.send(request).status();
    }

    @Test
    void theTableHasEveryPathOfTheServerAndNothingElse() {
        assertThat(ROUTES.routes()).extracting(Route::path).contains(NEW_PATH);
        assertThat(ROUTES.routes()).filteredOn(route -> !route.path().equals(NEW_PATH)).extracting(Route::path)
                .as("a path without a line in the table").containsOnlyElementsOf(NEEDS.keySet()).containsAll(NEEDS.keySet());
        // the last is what Jetty has for paths that no servlet takes, and Jersey takes all
        assertThat(ROUTES.servlets(false)).as("what is no resource").containsExactlyInAnyOrder("/*", "/");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyPathTakesTheCredentialsThatItNeedsAndNoOthers(Route route) {
        Optional<Scope> needs = needs(route);
        for (String nothing : List.of("", "wrong", "ts_aaaaaaaa_wrong", KEYS.get("ended"), KEYS.get("admin") + "x", TOKENS.get("forged"))) {
            int status = status(client, route, nothing.isEmpty() ? Optional.empty() : Optional.of(nothing));
            if (needs.isPresent()) {
                assertThat(status).as(nothing).isEqualTo(401);
            } else {
                assertThat(status).as(nothing).isNotIn(401, 403);
            }
        }
        for (Scope scope : Scope.values()) {
            boolean may = needs.isEmpty() || scope == Scope.ADMIN || scope == needs.get();
            for (Map<String, String> credentials : List.of(KEYS, TOKENS)) {
                assertThat(status(client, route, Optional.of(credentials.getOrDefault(scope.wireName(), "")))).as(scope.wireName())
                        .satisfies(status -> assertThat(status == 403).isEqualTo(!may)).isNotEqualTo(401);
            }
        }
        assertThat(status(client, route, Optional.of(ADMIN_TOKEN))).as("admin token").isNotIn(401, 403);
    }

    /** What nobody told of is for those who may screen: so is what Jersey itself answers to OPTIONS, which names the methods of a path. */
    private static Optional<Scope> needs(Route route) {
        Optional<Scope> otherwise = Optional.of(Scope.SCREEN);
        return route.method().equals("OPTIONS") ? otherwise : NEEDS.getOrDefault(route.path(), otherwise);
    }

    /** Among them one that nobody told of anywhere, as a new resource would be. */
    private static Stream<Route> routes() {
        return ROUTES.routes().stream().sorted(Comparator.comparing(Route::path).thenComparing(Route::method));
    }

    @Test
    void theAdminDoorHasHealthAndMetricsAloneWhateverIsShown() {
        Client door = new Client(adminPort);
        routes().forEach(route -> {
            boolean operation = OPERATION.contains(route.path());
            assertThat(status(door, route, Optional.of(ADMIN_TOKEN)) == 404).as(route.toString()).isEqualTo(!operation);
        });
        for (String path : List.of("/health/%2e%2e/decisions", "/health/..;/decisions", "/health/..%2fdecisions", "/health//../stats",
                "/metrics;/../decisions", "//decisions")) {
            assertThat(door.send(door.request(path).header("Authorization", "Bearer " + ADMIN_TOKEN).GET()).status()).as(path)
                    .isIn(400, 404);
        }
        door.close();
    }

    @Test
    void whatDropwizardBringsForAdministrationIsShut() {
        assertThat(ROUTES.servlets(true)).contains("/tasks/*");
        Client door = new Client(adminPort);
        for (String path : List.of("/tasks/gc", "/tasks/log-level", "/threads", "/ping", "/healthcheck", "/pprof")) {
            for (Client asked : List.of(client, door)) {
                assertThat(asked.send(asked.request(path).header("Authorization", "Bearer " + ADMIN_TOKEN)
                        .POST(BodyPublishers.noBody())).status()).as(path).isEqualTo(404);
            }
        }
        door.close();
    }

    /** Without a word of who may call it. */
    @Path(NEW_PATH)
    public static final class NewResource {

        @GET
        @Operation(hidden = true)
        public String get() {
            return "new";
        }

        @DELETE
        @Operation(hidden = true)
        public String delete() {
            return "gone";
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
