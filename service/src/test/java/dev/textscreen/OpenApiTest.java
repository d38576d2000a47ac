package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the OpenAPI document says is what the service answers: every answer keeps its schema, and has no field that the schema has not. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String TEXT = "\"text\": \"Переказ для Радомира Вишнедуба, ІПН 9000000136, для ТОВ «Ромашка»\"";
    private static final String PERSON = "{\"schema\": \"Person\", \"properties\": {\"name\": [\"Radomyr Vyshnedub\"]}}";
    /** A request for each operation that does something: its method and path in the document, and the body. */
    private static final Map<String, String> POSTS = Map.of("/process",
            "{" + TEXT + ", \"options\": {\"tokens\": true, \"variants\": true}}", "/process/batch",
            "{\"items\": [{" + TEXT + "}, {\"text\": \"\"}]}", "/normalize", "{" + TEXT + "}", "/analyze-complexity",
            "{" + TEXT + "}", "/compare", "{\"query\": " + PERSON + ", \"candidate\": " + PERSON + "}", "/match/{dataset}",
            "{\"queries\": {\"a\": " + PERSON + ", \"b\": 7}}");
    private static final Map<String, String> GETS = Map.ofEntries(Map.entry("/search/{dataset}", "/search/default?q=omul"),
            Map.entry("/entities/{id}", "/entities/demo-p1"), Map.entry("/catalog", "/catalog"), Map.entry("/algorithms", "/algorithms"),
            Map.entry("/languages", "/languages"), Map.entry("/stats", "/stats"), Map.entry("/health", "/health"),
            Map.entry("/health/live", "/health/live"), Map.entry("/health/ready", "/health/ready"),
            Map.entry("/health/detailed", "/health/detailed"));
    private static final Map<String, String> PLAIN = Map.of("/metrics", "text/plain", "/openapi.json", "application/json", "/docs",
            "text/html");

    private final Client client;
    private JsonNode document;

    OpenApiTest(Client client) {
        this.client = client;
    }

    @BeforeAll
    void read() {
        document = client.get("/openapi.json").json();
    }

    static Stream<String> posts() {
        return POSTS.keySet().stream().sorted();
    }

    static Stream<String> gets() {
        return GETS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void answersToWhatIsSentKeepTheirSchema(String path) {
        JsonNode operation = document.path("paths").path(path).path("post");
        String url = path.replace("{dataset}", "default");
        keeps(client.post(url, POSTS.get(path)), operation, path);
        assertThat(operation.at("/requestBody/content/application~1json/schema")).as(path).isNotEmpty();
        Answer problem = client.post(url, "{\"nothing\": 1}");
        assertThat(problem.status()).isEqualTo(422);
        check(problem.json(), schema("Problem"), path + " problem");
    }

    @ParameterizedTest
    @MethodSource("gets")
    void answersToWhatIsAskedKeepTheirSchema(String path) {
        keeps(client.get(GETS.get(path)), document.path("paths").path(path).path("get"), path);
    }

    @Test
    void servesEveryPlainDocumentInItsType() {
        PLAIN.forEach((path, type) -> {
            assertThat(document.path("paths").path(path).path("get").at("/responses/200/content").fieldNames()).toIterable().as(path)
                    .contains(type);
            assertThat(client.get(path).type()).as(path).startsWith(type);
        });
    }

    @Test
    void documentsWhatTheRequestsTake() {
        assertThat(names("ProcessRequest")).contains("text", "language", "datasets", "threshold", "options");
        assertThat(names("ProcessOptions")).containsExactlyInAnyOrder("search", "variants", "embeddings", "tokens", "explain");
        List<String> parameters = new ArrayList<>();
        document.path("paths").path("/match/{dataset}").path("post").path("parameters")
                .forEach(p -> parameters.add(p.path("name").asText()));
        assertThat(parameters).containsExactlyInAnyOrder("dataset", "limit", "threshold", "cutoff", "algorithm", "include_dataset",
                "exclude_dataset", "exclude_schema", "topics", "changed_since", "exclude_entity_ids");
    }

    private Set<String> names(String schema) {
        List<String> names = new ArrayList<>();
        schema(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return Set.copyOf(names);
    }

    private void keeps(Answer answer, JsonNode operation, String path) {
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
        assertThat(schema.isMissingNode()).as("%s has a schema", path).isFalse();
        check(answer.json(), schema, path);
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private void check(JsonNode value, JsonNode given, String where) {
        JsonNode schema = given;
        while (schema.has("$ref")) {
            schema = schema(schema.path("$ref").asText().substring(REFERENCE.length()));
        }
        if (schema.isBoolean() || schema.isEmpty()) {
            return;
        }
        assertThat(types(schema)).as("%s is %s", where, value.getNodeType()).contains(typeOf(value, schema));
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), schema.path("items"), where + "[" + i + "]");
            }
        }
        if (value.isObject()) {
            checkFields(value, schema, where);
        }
    }

    private void checkFields(JsonNode value, JsonNode schema, String where) {
        schema.path("required").forEach(name -> assertThat(value.has(name.asText())).as("%s lacks %s", where, name.asText()).isTrue());
        JsonNode others = schema.path("additionalProperties");
        value.fields().forEachRemaining(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            String name = where + "." + field.getKey();
            boolean open = !others.isMissingNode() && !others.isNull() && !(others.isBoolean() && !others.asBoolean());
            assertThat(!known.isMissingNode() || open).as("%s is in the document", name).isTrue();
            check(field.getValue(), known.isMissingNode() ? others : known, name);
        });
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        return types;
    }

    /** A whole number is a number as well, where the schema says so. */
    private static String typeOf(JsonNode value, JsonNode schema) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> "object";
            case ARRAY -> "array";
            case STRING, BINARY -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() && types(schema).contains("integer") ? "integer" : "number";
            case NULL, MISSING -> "null";
        };
    }
}
