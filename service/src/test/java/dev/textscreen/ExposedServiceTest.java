package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service that other machines reach, while its database does not answer. */
class ExposedServiceTest {

    private static final String TOKEN = "an admin's token for this test";
    private static final String ORIGIN = "https://bank.example";
    private static final int CONNECTIONS = 12;
    private static final int ACCEPTED_MEANWHILE = 4;
    private static final int BATCH = 1000;
    private static final int MOST_BATCHES = 20;

    private static TestService service;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        service = TestService.start(Map.of("SERVICE_HOST", "0.0.0.0", "ADMIN_TOKEN", TOKEN, "CORS_ORIGINS", ORIGIN, "MAX_CONNECTIONS",
                Integer.toString(CONNECTIONS), "RECORD_JOURNAL_LIMIT", "1MiB", "RECORD_KEYS", "one:" + "A".repeat(43) + "=",
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + ServerProcess.freePort() + "/nothing")).ready();
        client = service.client();
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    private static Answer asAdmin(String path) {
        return client.send(client.request(path).header("Authorization", "Bearer " + TOKEN).GET());
    }

    private static Answer asAdmin(String path, String body) {
        return client.send(client.request(path).header("Authorization", "Bearer " + TOKEN).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void needsACredentialThoughNobodySaidSo() {
        assertThat(client.post("/process", "{\"text\": \"Invoice 17\"}").status()).isEqualTo(401);
        assertThat(client.get("/decisions").status()).isEqualTo(401);
        assertThat(client.get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void whatNeedsTheDatabaseIsRefusedForNow() {
        for (String path : List.of("/decisions", "/decisions/none", "/usage")) {
            Answer answer = asAdmin(path);
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.retryAfter()).as(path).isNotEmpty();
            assertThat(answer.body()).as(path).contains("does not answer").doesNotContain("127.0.0.1", "postgres");
        }
        assertThat(asAdmin("/admin/holds", "{\"subject\": \"a\", \"reason\": \"b\"}").status()).isEqualTo(503);
        assertThat(client.send(client.request("/stats").header("X-API-Key", "ts_abcdefgh_" + "a".repeat(32)).GET()).status())
                .isEqualTo(503);
        assertThat(asAdmin("/stats").status()).isEqualTo(200);
    }

    @Test
    void textsAreAnsweredUntilTheJournalIsFullAndThenRefused() {
        assertThat(asAdmin("/process", "{\"text\": \"Invoice 17\"}").status()).isEqualTo(200);
        String item = "{\"text\": \"Invoice 17\"}";
        String batch = "{\"items\": [" + (item + ",").repeat(BATCH - 1) + item + "]}";
        String last = "";
        for (int i = 0; i < MOST_BATCHES && !last.contains("journal"); i++) {
            last = asAdmin("/process/batch", batch).json().at("/results/" + (BATCH - 1)).toString();
        }
        assertThat(last).contains("\"status\":503", "journal");
        Answer refused = asAdmin("/process", item);
        assertThat(refused.status()).as(refused.body()).isEqualTo(503);
        assertThat(refused.retryAfter()).isNotEmpty();
        assertThat(refused.json().path("detail").asText()).contains("journal");
        assertThat(client.get("/health/ready").status()).isEqualTo(503);
        assertThat(asAdmin("/stats").json().at("/record/failure").asText()).isNotEmpty();
    }

    @Test
    void noMoreConnectionsAreServedAtOnceThanAreAllowed() throws IOException {
        List<Socket> held = new ArrayList<>();
        try (Socket late = new Socket()) {
            for (int i = 0; i < CONNECTIONS + ACCEPTED_MEANWHILE; i++) {
                held.add(new Socket("127.0.0.1", client.port()));
            }
            late.connect(held.getFirst().getRemoteSocketAddress());
            late.getOutputStream().write("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            late.setSoTimeout(500);
            assertThatThrownBy(() -> late.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            for (Socket socket : held) {
                socket.close();
            }
            late.setSoTimeout(20_000);
            assertThat(new String(late.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    @Test
    void anOriginOfTheSettingsAloneMayReadAnswers() {
        HttpHeaders own = client.headers(client.request("/languages").header("Origin", ORIGIN).GET());
        assertThat(own.firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
        assertThat(own.firstValue("Access-Control-Expose-Headers").orElse("")).contains("X-Request-Id", "RateLimit-Remaining",
                "Retry-After");
        assertThat(own.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(own.allValues("Vary")).contains("Origin");
        for (String other : List.of("https://bank.example.org", "http://bank.example", "null", "*", ORIGIN + ".")) {
            HttpHeaders refused = client.headers(client.request("/languages").header("Origin", other).GET());
            assertThat(refused.map().keySet()).as(other).noneMatch(name -> name.startsWith("access-control"));
        }
    }
}
