package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants secrets and people wherever a caller or an operator can put them, and looks for them wherever they must not be. */
class SecretsTest {

    private static final String NAME = "Перекотиполенко";
    private static final String ADMIN_TOKEN = "planted-admin-token-5511";
    private static final String KEY = "cGxhbnRlZHBsYW50ZWRwbGFudGVkcGxhbnRlZDEyMzQ=";
    private static final List<String> PLANTED = List.of(NAME, "Zaplotnikiewiczuk", "UA213223130000026007233566001", "planted@mail.example",
            ADMIN_TOKEN, KEY, "ts_plantedk_plantedsecret99", "planted-subject-77", "planted-reason-88", "planted-query-66",
            "planted-header-33", "planted-address-44", "planted.jwt.token");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "json"})
    void standNeitherInTheLogNorInErrorsNorInFiguresNorInFiles(String format) throws Exception {
        Path data = folder.resolve("data");
        Map<String, String> environment = Map.of("TEXTSCREEN_DATA", data.toString(), "ADMIN_TOKEN", ADMIN_TOKEN, "RECORD_KEYS", "p:" + KEY,
                "RECORD_TEXTS", "true", "LOG_LEVEL", "DEBUG", "LOG_FORMAT", format, "SLOW_TEXT", "1ms");
        List<String> told = new ArrayList<>();
        String log;
        try (ServerProcess server = ServerProcess.serve(folder.resolve("serve.log"), environment)) {
            Client client = server.client();
            String text = "{\"text\": \"Оплата, " + NAME + " Панас, UA213223130000026007233566001, planted@mail.example\", "
                    + "\"subject\": \"planted-subject-77\"}";
            assertThat(client.post("/process", text).status()).isEqualTo(200);
            client.post("/process/batch", "{\"items\": [" + text + ", {\"text\": 7}]}");
            told.add(client.post("/process", "{\"text\": \"" + NAME + "\", \"threshold\": \"" + NAME + "\"}").body());
            told.add(client.post("/process", "{\"text\": \"" + NAME).body());
            told.add(client.post("/process", "{\"" + NAME + "\": 1}").body());
            told.add(client.post("/process", "{\"text\": \"x\", \"datasets\": [\"" + NAME + "\"]}").body());
            told.add(client.post("/compare", "{\"query\": \"Zaplotnikiewiczuk\"}").body());
            told.add(client.get("/decisions?cursor=planted-query-66&outcome=planted-query-66").body());
            told.add(client.get("/decisions/planted-query-66").body());
            told.add(client.get("/planted-query-66").body());
            client.post("/process?subject=planted-address-44", text.replace("Оплата", "Переказ"));
            for (String shown : List.of("Bearer ts_plantedk_plantedsecret99", "Basic planted-header-33", "Bearer planted.jwt.token")) {
                told.add(client.send(client.request("/stats").header("Authorization", shown).header("X-Request-Id", "planted header 33!")
                        .GET()).body());
            }
            told.add(client.send(client.request("/admin/erasures").header("Authorization", "Bearer " + ADMIN_TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"subject\": \"planted-subject-77\", \"reason\": \"planted-reason-88\"}"))).body());
            told.add(client.get("/metrics").body());
            told.add(client.get("/stats").body());
            told.add(client.get("/health/detailed").body());
            log = server.log();
        }
        assertThat(log).contains("serves on", "A text of");
        for (String planted : PLANTED) {
            assertThat(log).as("log").doesNotContain(planted);
            assertThat(told).as(planted).noneMatch(answer -> answer.contains(planted));
        }
        for (String planted : PLANTED.subList(0, 8)) {
            assertThat(filesWith(data, planted)).as(planted).isEmpty();
        }
    }

    private static List<Path> filesWith(Path folder, String planted) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean utf8 = new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains(new String(planted.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
                boolean utf16 = new String(bytes, StandardCharsets.UTF_16BE).contains(planted);
                if (utf8 || utf16) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
