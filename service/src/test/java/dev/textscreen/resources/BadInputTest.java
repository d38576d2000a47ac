package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What nobody should send: a clear problem within a second, nothing in the log, and the next request served as before. */
@ExtendWith(RunningService.class)
class BadInputTest {

    /** A word that no answer and no log line may repeat. */
    private static final String SECRET = "Криводзеркальний";
    private static final String JSON = "application/json";
    private static final int LONGEST_TEXT = 100_000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 5;

    private final Client client;
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    BadInputTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        client.post("/process", "{\"text\": \"warm\"}");
    }

    @AfterEach
    void wasQuietAndServesTheNextRequestAsBefore() {
        root.detachAppender(log);
        assertThat(log.list).noneMatch(event -> event.toString().contains(SECRET) || event.getThrowableProxy() != null);
        Answer next = client.post("/process", "{\"text\": \"Invoice 12 for chairs\"}");
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.json().at("/decision/outcome").asText()).isEqualTo("clear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"text\": \"" + SECRET, "{text: 1}", "{'text': 'a'}", SECRET, "{\"text\": \"a\nb\"}",
            "{\"text\": \"a\", \"text\": \"b\"}", "\uFEFF\uFEFF{}", "{\"text\": \"\\x\"}"})
    void whatIsNotJson(String body) {
        assertProblem(client.post("/process", body), 400, "not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "\"text\"", "[]", "true", "{}", "{\"text\": null}"})
    void jsonThatIsNoRequest(String body) {
        assertProblem(client.post("/process", body), 422, "invalid-field");
    }

    static Stream<List<String>> wrongFields() {
        return Stream.of(List.of("{\"text\": 7}", "text"), List.of("{\"text\": true}", "text"), List.of("{\"text\": [\"a\"]}", "text"),
                List.of("{\"text\": {\"a\": 1}}", "text"), List.of("{\"text\": 1.5}", "text"),
                List.of("{\"text\": \"a\", \"language\": \"klingon\"}", "language"),
                List.of("{\"text\": \"a\", \"language\": 1}", "language"),
                List.of("{\"text\": \"a\", \"threshold\": 2}", "threshold"), List.of("{\"text\": \"a\", \"threshold\": -0.1}", "threshold"),
                List.of("{\"text\": \"a\", \"threshold\": \"0.7\"}", "threshold"),
                List.of("{\"text\": \"a\", \"datasets\": \"demo\"}", "datasets"),
                List.of("{\"text\": \"a\", \"datasets\": [\"" + SECRET + "\"]}", "datasets"),
                List.of("{\"text\": \"a\", \"options\": []}", "options"),
                List.of("{\"text\": \"a\", \"options\": {\"search\": \"yes\"}}", "options.search"),
                List.of("{\"text\": \"a\", \"options\": {\"search\": 1}}", "options.search"),
                List.of("{\"text\": \"a\", \"options\": {\"serch\": true}}", "options.serch"),
                List.of("{\"text\": \"a\", \"treshold\": 0.9}", "treshold"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheFieldThatIsWrong(List<String> bodyAndField) {
        Answer answer = client.post("/process", bodyAndField.getFirst());
        assertProblem(answer, 422, "invalid-field");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(bodyAndField.getLast());
        assertThat(answer.json().at("/errors/0/message").asText()).isNotBlank();
    }

    @Test
    void doesNotRepeatTheNameOfAFieldThatMayBeSomeonesName() {
        for (String name : List.of(SECRET, "Kryvodzerkalna", "kryvodzerkalna", "teksteren", "o", "")) {
            Answer answer = client.post("/process", "{\"text\": \"a\", \"" + name + "\": 1}");
            assertProblem(answer, 422, "invalid-field");
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("(a name)");
            assertThat(name.length() < 2 || !answer.body().contains(name)).as(name).isTrue();
        }
    }

    @Test
    void tellsAPropertyThatIsWrongByItsPlace() {
        Answer answer = client.post("/compare", "{\"query\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"a\"], \""
                + "kryvodzerkalna\": {\"a\": 1}}}, \"candidate\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"a\"]}}}");
        assertProblem(answer, 422, "invalid-field");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("query.properties[1]");
        assertThat(answer.body()).doesNotContain("kryvodzerkalna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"   \"", "\"\\n\\t\\r\"", "\"\\u00a0\\u2003\"", "\"\\u200b\\u200e\\u2060\"", "\"a\\u0000b\"",
            "\"\\u0007\"", "\"a\\ufffe\"", "\"\\ud800\"", "\"\\udc00 " + SECRET + "\"", "\"a\\ud83d\"", "\"\\udc00\\ud800\""})
    void textThatIsNone(String text) {
        Answer answer = client.post("/process", "{\"text\": " + text + "}");
        assertProblem(answer, 422, "invalid-field");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("text");
    }

    @Test
    void loneSurrogatesInNamesOfFieldsAndInQueries() {
        assertProblem(client.post("/process", "{\"\\ud800\": 1}"), 400, "not-json", "invalid-field");
        Answer match = client.post("/match/demo",
                "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"\\ud800\"]}}}}");
        assertThat(match.status()).isIn(200, 422);
        assertThat(match.json().at("/responses/a/status").asInt(422)).isEqualTo(422);
        assertProblem(client.post("/match/demo", "{\"queries\": {\"\\ud800\": {\"schema\": \"Person\", \"properties\": {}}}}"), 400,
                "not-json", "invalid-field");
    }

    @Test
    void aTextThatIsTooLongIsToldTheLimit() {
        Answer answer = client.post("/process", "{\"text\": \"" + "а".repeat(LONGEST_TEXT + 1) + "\"}");
        assertProblem(answer, 413, "too-large");
        assertThat(answer.json().at("/detail").asText()).contains(String.valueOf(LONGEST_TEXT));
    }

    @Test
    void aBodyOfTwentyMegabytes() {
        byte[] body = ("{\"text\": \"" + "a".repeat(20 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(body), "Content-Type", JSON), 413, "too-large");
        Answer chunked = client.post("/process", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "Content-Type", JSON);
        assertProblem(chunked, 413, "too-large");
        assertThat(chunked.json().at("/detail").asText()).contains(String.valueOf(8 << 20));
    }

    @Test
    void nestingTenThousandDeep() {
        assertProblem(client.post("/process", "[".repeat(10_000)), 400, "not-json", "invalid-field");
        assertProblem(client.post("/process", "{\"text\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400, "not-json",
                "invalid-field");
        assertProblem(client.post("/process", "{\"options\":".repeat(10_000)), 400, "not-json", "invalid-field");
        String deepQuery = "{\"queries\": {\"a\": " + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}}";
        assertProblem(client.post("/match/demo", deepQuery), 400, "not-json");
    }

    @Test
    void gzipThatExpandsWithoutEnd() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                gzip.write(block);
            }
        }
        Answer answer = client.post("/process", BodyPublishers.ofByteArray(packed.toByteArray()), "Content-Type", JSON, "Content-Encoding",
                "gzip");
        assertProblem(answer, 413, "too-large");
    }

    @Test
    void gzipThatIsNoneAndOtherPackings() {
        byte[] plain = "{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(plain), "Content-Type", JSON, "Content-Encoding", "gzip"), 400,
                "bad-request");
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(plain), "Content-Type", JSON, "Content-Encoding", "br"), 415,
                "unsupported-media-type");
    }

    @Test
    void takesGzipThatIsWhole() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"text\": \"Invoice 12\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(
                client.post("/process", BodyPublishers.ofByteArray(packed.toByteArray()), "Content-Type", JSON, "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bytesThatAreNoUtf8() {
        for (Charset charset : List.of(Charset.forName("windows-1251"), StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16)) {
            byte[] body = ("{\"text\": \"" + SECRET + "\"}").getBytes(charset);
            assertProblem(client.post("/process", BodyPublishers.ofByteArray(body), "Content-Type", JSON), 400, "not-json");
        }
        byte[] overlong = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(overlong), "Content-Type", JSON), 400, "not-json");
        byte[] surrogate = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(surrogate), "Content-Type", JSON), 400, "not-json",
                "invalid-field");
    }

    @Test
    void otherTypesOfBodies() {
        byte[] body = "{\"text\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
                "application/json; charset=windows-1251")) {
            assertProblem(client.post("/process", BodyPublishers.ofByteArray(body), "Content-Type", type), 415, "unsupported-media-type");
        }
        assertProblem(client.post("/process", BodyPublishers.ofByteArray(body)), 415, "unsupported-media-type");
    }

    static Stream<String> strangeTexts() {
        return Stream.of("а".repeat(50_000), "W".repeat(50_000), "a ".repeat(25_000), "7".repeat(50_000), "7 ".repeat(25_000),
                "0123456789".repeat(5_000), "@".repeat(50_000), ".".repeat(50_000), "-".repeat(50_000), "\u0301".repeat(50_000) + "a",
                "Тарас \u202EкнечвеШ\u202C \u200F\u200E\u2066", "\u202E".repeat(1_000) + "abc",
                "abc абв αβγ \u0561\u0562 \u10D0\u10D1 \u0627\u0628 \u05D0\u05D1 \u0905 \u0E01 \u4E2D\u6587 \u30AB\u30CA \uD55C\uAE00 \uD83D\uDE00"
                        .repeat(500),
                "\uD83D\uDE00".repeat(20_000), "А.".repeat(20_000), "ООО ".repeat(10_000), "\"".repeat(20_000), "(".repeat(20_000),
                "UA" + "1".repeat(20_000), "а.б@".repeat(10_000), "x'y".repeat(10_000), "1.1.1.".repeat(8_000));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void strangeTextsAreAnsweredLikeAnyOther(String text) {
        Duration quickest = Duration.ofSeconds(10);
        // other work on the machine may hold one answer up, and a text that was answered before costs nothing
        for (int attempt = 0; attempt < ATTEMPTS && quickest.compareTo(SECOND) > 0; attempt++) {
            Answer answer = client.post("/process", "{\"text\": " + quoted(text + ".".repeat(attempt)) + "}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/decision/degraded")).isEmpty();
            assertThat(answer.json().path("cached").asBoolean()).isFalse();
            quickest = answer.took().compareTo(quickest) < 0 ? answer.took() : quickest;
        }
        assertThat(quickest).isLessThan(SECOND);
    }

    @Test
    void aBatchIsSpoiltByNoItem() {
        Answer answer = client.post("/process/batch",
                "{\"items\": [{\"id\": \"a\", \"text\": \"Invoice 12\"}, 7, {\"id\": \"c\", \"text\": \"\\ud800\"}, {\"text\": \"\"}, "
                        + "{\"text\": \"a\", \"language\": \"xx\"}, null, {\"id\": \"g\", \"text\": \"Invoice 13\"}]}");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode results = answer.json().path("results");
        assertThat(results).hasSize(7);
        assertThat(results.get(0).at("/result/decision/outcome").asText()).isEqualTo("clear");
        for (int bad = 1; bad <= 5; bad++) {
            assertThat(results.get(bad).at("/problem/status").asInt()).isEqualTo(422);
            assertThat(results.get(bad).has("result")).isFalse();
        }
        assertThat(results.get(3).path("id").asText()).isEqualTo("3");
        assertThat(results.get(6).path("id").asText()).isEqualTo("g");
        assertThat(results.get(6).has("result")).isTrue();
    }

    @Test
    void aBatchOfNoneAndOfTooMany() {
        assertProblem(client.post("/process/batch", "{\"items\": []}"), 422, "invalid-field");
        String items = String.join(",", java.util.Collections.nCopies(1001, "{\"text\": \"a\"}"));
        assertProblem(client.post("/process/batch", "{\"items\": [" + items + "]}"), 422, "invalid-field");
    }

    @Test
    void pathsAndMethodsThatThereAreNot() {
        assertProblem(client.get("/nothing/" + "here"), 404, "not-found");
        assertProblem(client.get("/entities/nobody"), 404, "not-found");
        assertProblem(client.get("/search/nowhere"), 404, "not-found");
        assertProblem(client.post("/match/nowhere", "{\"queries\": {}}"), 404, "not-found");
        assertProblem(client.get("/process"), 405, "method-not-allowed");
        assertProblem(client.send(client.request("/languages").header("Accept", "text/csv")), 406, "not-acceptable");
    }

    @Test
    void parametersThatAreWrong() {
        for (String query : List.of("limit=0", "limit=x", "limit=501", "threshold=2", "cutoff=NaN", "changed_since=yesterday",
                "algorithm=x")) {
            Answer answer = client.post("/match/demo?" + query, "{\"queries\": {}}");
            assertProblem(answer, 422, "invalid-field");
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "NONSENSE\r\n\r\n", "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n", "POST /process HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            "POST /process HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", "GET /docs/..%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n"})
    void whatIsHardlyHttp(String request) throws IOException {
        String answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Exception", "at org.").contains("application/problem+json");
        assertThat(Integer.parseInt(answer.substring(9, 12))).isBetween(400, 505);
    }

    @Test
    void aHeaderWithoutEnd() throws IOException {
        String answer = raw("GET /languages HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(100_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    @Test
    void anIdOfTheCallerIsKeptWhenItIsPlainAndReplacedWhenItIsNot() {
        assertThat(client.send(client.request("/languages").header("X-Request-Id", "order-17.b")).requestId()).isEqualTo("order-17.b");
        assertThat(client.send(client.request("/languages").header("X-Request-Id", "a b")).requestId()).hasSize(32);
        assertThat(client.send(client.request("/languages").header("X-Request-Id", "a".repeat(65))).requestId()).hasSize(32);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", client.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] buffer = new byte[4096];
            InputStream in = socket.getInputStream();
            int read = in.read(buffer);
            return read < 0 ? "" : new String(buffer, 0, read, StandardCharsets.UTF_8);
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        return out.append('"').toString();
    }

    private static void assertProblem(Answer answer, int status, String... types) {
        assertThat(answer.body()).as("status %d", answer.status()).doesNotContain(SECRET, "Exception", "dev.textscreen", "com.fasterxml");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asText().replace("urn:textscreen:problem:", "")).as(answer.body()).isIn((Object[]) types);
        boolean several = types.length > 1;
        assertThat(answer.status()).satisfies(actual -> assertThat(several ? actual >= 400 && actual < 500 : actual == status).isTrue());
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("request_id").asText()).isEqualTo(answer.requestId()).isNotBlank();
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(1));
    }
}
