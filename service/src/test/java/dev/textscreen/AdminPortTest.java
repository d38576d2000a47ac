package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Client;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics on a port of their own. */
class AdminPortTest {

    private static final List<String> OPERATION = List.of("/metrics", "/health", "/health/live", "/health/ready", "/health/detailed");
    private static final List<String> SERVICE = List.of("/languages", "/stats", "/decisions", "/docs", "/openapi.json", "/admin/rules",
            "/health/../languages", "/metrics/../stats", "/healthy");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasHealthAndMetricsAndNothingElse(boolean alone) throws Exception {
        int port = ServerProcess.freePort();
        try (TestService service = TestService
                .start(Map.of("ADMIN_PORT", Integer.toString(port), "ADMIN_ALONE", Boolean.toString(alone)))) {
            Client admin = new Client(port);
            Client own = service.client();
            admin.awaitReady();
            for (String path : OPERATION) {
                assertThat(admin.get(path).status()).as(path).isEqualTo(200);
                assertThat(own.get(path).status()).as(path).isEqualTo(alone ? 404 : 200);
            }
            for (String path : SERVICE) {
                assertThat(admin.get(path).status()).as(path).isIn(400, 404);
            }
            assertThat(admin.post("/process", "{\"text\": \"a\"}").status()).isEqualTo(404);
            assertThat(own.post("/process", "{\"text\": \"a\"}").status()).isEqualTo(200);
            admin.close();
        }
    }
}
