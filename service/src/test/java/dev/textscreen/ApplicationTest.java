package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import dev.textscreen.api.DecisionJson;
import dev.textscreen.api.MatchJson;
import dev.textscreen.api.MentionJson;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.api.SignalJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTTP contract, asked of the whole application with the demo list. */
@ExtendWith(RunningService.class)
class ApplicationTest {

    private static final String HIT = "{\"text\": \"\uD83D\uDE00 Переказ для Радомира Вишнедуба, ІПН 9000000136\"}";

    private final Client client;

    ApplicationTest(Client client) {
        this.client = client;
    }

    @Test
    void blocksATextThatNamesAListedPersonAndItsNumber() {
        JsonNode answer = client.post("/process", HIT).json();
        assertThat(answer.at("/decision/outcome").asText()).isEqualTo("block");
        assertThat(answer.at("/decision/degraded")).isEmpty();
        assertThat(answer.path("matches").findValuesAsText("id")).contains("demo-p1");
        assertThat(answer.at("/entities/0/normalized").asText()).isEqualTo("Радомир Вишнедуб");
        assertThat(answer.at("/versions/index").asText()).startsWith("demo:");
    }

    @Test
    void everySpanCountsCodePointsOfTheTextAsItWasSent() {
        String text = "\uD83D\uDE00 Переказ для Радомира Вишнедуба, ІПН 9000000136";
        JsonNode answer = client.post("/process", HIT).json();
        for (JsonNode entity : answer.path("entities")) {
            int from = text.offsetByCodePoints(0, entity.path("start").asInt());
            int to = text.offsetByCodePoints(0, entity.path("end").asInt());
            assertThat(text.substring(from, to)).isEqualTo(entity.path("text").asText());
        }
        JsonNode number = answer.at("/signals/0");
        int from = text.offsetByCodePoints(0, number.path("start").asInt());
        assertThat(text.substring(from)).startsWith(number.path("value").asText());
    }

    @Test
    void clearsATextThatNamesNobodyListed() {
        JsonNode answer = client.post("/process", "{\"text\": \"Invoice 4411 for office chairs\"}").json();
        assertThat(answer.at("/decision/outcome").asText()).isEqualTo("clear");
        assertThat(answer.path("matches")).isEmpty();
    }

    @Test
    void aBatchGivesWhatSingleRequestsGive() {
        JsonNode single = client.post("/process", HIT).json();
        JsonNode batch = client.post("/process/batch", "{\"items\": [" + HIT + "]}").json().at("/results/0/result");
        assertThat(batch.path("decision")).isEqualTo(single.path("decision"));
        assertThat(batch.path("entities")).isEqualTo(single.path("entities"));
        assertThat(batch.path("matches")).isEqualTo(single.path("matches"));
        assertThat(batch.path("id")).isNotEqualTo(single.path("id"));
    }

    @Test
    void leavesOutWhatTheOptionsDoNotAskFor() {
        JsonNode plain = client.post("/process", HIT).json();
        assertThat(plain.has("tokens")).isFalse();
        assertThat(plain.at("/entities/0").has("variants")).isFalse();
        assertThat(plain.at("/matches/0").has("explanations")).isTrue();
        JsonNode full = client.post("/process",
                "{\"text\": \"Переказ для Радомира Вишнедуба\", \"options\": {\"tokens\": true, \"variants\": true, \"explain\": false}}")
                .json();
        assertThat(full.path("tokens")).hasSize(4);
        assertThat(full.path("sentences")).hasSize(1);
        assertThat(full.at("/entities/0/variants")).isNotEmpty();
        assertThat(full.at("/matches/0").has("explanations")).isFalse();
        JsonNode unsearched = client.post("/process", "{\"text\": \"Радомир Вишнедуб\", \"options\": {\"search\": false}}").json();
        assertThat(unsearched.path("matches")).isEmpty();
        assertThat(unsearched.at("/decision/stage").asText()).isEqualTo("not_searched");
    }

    @Test
    void readsTokensWithLemmasAndFeatures() {
        JsonNode answer = client.post("/normalize", "{\"text\": \"Переказ для Тараса Шевченка.\"}").json();
        assertThat(answer.at("/language/code").asText()).isEqualTo("uk");
        JsonNode surname = answer.at("/tokens/3");
        assertThat(surname.path("lemma").asText()).isEqualTo("Шевченко");
        assertThat(surname.at("/features/case").asText()).isEqualTo("genitive");
        assertThat(answer.path("sentences")).hasSize(1);
    }

    @Test
    void profilesAText() {
        JsonNode answer = client.post("/analyze-complexity", "{\"text\": \"Salary for Anna Kowalska. It was paid in March.\"}").json();
        assertThat(answer.at("/counts/sentences").asInt()).isEqualTo(2);
        assertThat(answer.path("readability").findValuesAsText("name")).contains("lix", "flesch_reading_ease");
        assertThat(answer.path("tier").asText()).isIn("fast", "standard", "deep", "async");
    }

    @Test
    void matchesAsYenteDoes() {
        JsonNode answer = client.post("/match/demo?limit=1&threshold=0.7&algorithm=logic-v2", """
                {"queries": {"q1": {"schema": "Person", "properties": {"name": ["Radomyr Vyshnedub"]}}, "q2": {"properties": 1}},
                 "weights": {}}""").json();
        JsonNode hit = answer.at("/responses/q1/results/0");
        assertThat(hit.path("id").asText()).isEqualTo("demo-p1");
        assertThat(hit.path("match").asBoolean()).isTrue();
        assertThat(hit.path("score").asDouble()).isBetween(0.7, 1.0);
        assertThat(hit.at("/properties/name/0").asText()).isNotBlank();
        assertThat(answer.at("/responses/q1/status").asInt()).isEqualTo(200);
        assertThat(answer.at("/responses/q1/total/relation").asText()).isEqualTo("eq");
        assertThat(answer.at("/responses/q2/status").asInt()).isEqualTo(422);
        assertThat(answer.path("limit").asInt()).isEqualTo(1);
    }

    @Test
    void browsesListsAndComparesEntities() {
        assertThat(client.get("/search/demo?q=omul&limit=1").json().at("/results/0/id").asText()).isEqualTo("demo-o2");
        assertThat(client.get("/search/default?limit=0").json().at("/total/value").asInt()).isGreaterThan(10);
        assertThat(client.get("/entities/demo-p1").json().path("schema").asText()).isEqualTo("Person");
        assertThat(client.get("/catalog").json().at("/datasets/0/name").asText()).isEqualTo("demo");
        assertThat(client.get("/algorithms").json().path("default").asText()).isEqualTo("textscreen");
        assertThat(client.get("/languages").json().path("languages")).hasSize(4);
        String person = "{\"schema\": \"Person\", \"properties\": {\"name\": \"Taras Shevchenko\"}}";
        JsonNode same = client.post("/compare", "{\"query\": " + person + ", \"candidate\": " + person + "}").json();
        assertThat(same.path("score").asDouble()).isGreaterThan(0.9);
        assertThat(same.path("match").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/detailed"})
    void isHealthy(String path) {
        Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("up");
    }

    @Test
    void tellsEveryComponent() {
        List<String> names = client.get("/health/detailed").json().path("components").findValuesAsText("name");
        assertThat(names).contains("dictionaries", "index.demo", "cache.answers", "memory");
    }

    @Test
    void countsForPrometheusWithoutAWordOfTheText() {
        client.post("/process", HIT);
        String metrics = client.get("/metrics").body();
        assertThat(metrics).contains("textscreen_http_request_duration_seconds_bucket{method=\"POST\",route=\"/process\",status=\"200\"",
                "textscreen_layer_duration_seconds_bucket{layer=\"search\"", "textscreen_decisions_total{outcome=\"block\"}",
                "textscreen_search_candidates_bucket", "textscreen_cache_hits_total{cache=\"answers\"}", "textscreen_executor_waiting",
                "textscreen_index_age_seconds{dataset=\"demo\"}", "textscreen_index_entities{dataset=\"demo\"}", "textscreen_build_info{",
                "jvm_memory_used_bytes");
        assertThat(metrics).doesNotContain("Вишнедуб", "9000000136", "unknown_service");
        client.get("/no/such/path/" + System.nanoTime());
        assertThat(client.get("/metrics").body()).contains("route=\"unmatched\"").doesNotContain("no/such/path");
    }

    @Test
    void countsForPeople() {
        client.post("/process", HIT);
        JsonNode stats = client.get("/stats").json();
        assertThat(stats.at("/decisions/block").asLong()).isPositive();
        assertThat(stats.at("/layers/search/texts").asLong()).isPositive();
        assertThat(stats.path("caches").findValuesAsText("name")).contains("answers");
    }

    @Test
    void documentsEveryPathOfEveryResource() {
        JsonNode document = client.get("/openapi.json").json();
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        for (String path : paths()) {
            assertThat(document.path("paths").has(path)).as(path).isTrue();
            document.path("paths").path(path).forEach(operation -> {
                assertThat(operation.path("summary").asText()).as(path).isNotBlank();
                assertThat(operation.at("/responses/200")).as(path).isNotEmpty();
                assertThat(operation.at("/responses/default/content").has("application/problem+json")).as(path).isTrue();
            });
        }
    }

    @Test
    void documentsAsRequiredWhatIsAlwaysThere() {
        JsonNode schemas = client.get("/openapi.json").json().at("/components/schemas");
        for (Class<?> type : List.of(ProcessRequest.class, ProcessAnswer.class, DecisionJson.class, MentionJson.class, SignalJson.class,
                MatchJson.class)) {
            Schema named = type.getAnnotation(Schema.class);
            JsonNode schema = schemas.path(named == null ? type.getSimpleName() : named.name());
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            List<String> always = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
                assertThat(schema.path("properties").has(name)).as(type + " " + name).isTrue();
                if (component.getType() != Optional.class) {
                    always.add(name);
                }
            }
            assertThat(required).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(always);
        }
    }

    @Test
    void showsThePageOfTheDocumentWithoutAskingAnybodyElse() {
        Answer page = client.get("/docs");
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body()).contains("/docs/swagger-ui-bundle.js").doesNotContain("http://", "https://");
        for (String file : List.of("/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css", "/docs/docs.js", "/docs/favicon-32x32.png")) {
            assertThat(client.get(file).status()).as(file).isEqualTo(200);
        }
        assertThat(client.get("/docs/pom.xml").status()).isEqualTo(404);
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (Class<?> resource : Resources.ALL) {
            String root = resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                Operation operation = method.getAnnotation(Operation.class);
                if (operation != null && !operation.hidden()) {
                    Path path = method.getAnnotation(Path.class);
                    String joined = ("/" + root + "/" + (path == null ? "" : path.value())).replaceAll("/+", "/");
                    paths.add(joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined);
                }
            }
        }
        return paths;
    }
}
