package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.RunningService.Answer;
import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every example of docs/api.md is what the service answers, and every endpoint has one. */
@ExtendWith(RunningService.class)
class ApiDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```\\n(GET|POST) (\\S+)\\n(.*?)```\\s+```json (\\d+)\\n(.*?)```",
            Pattern.DOTALL);
    private static final String ANYTHING = "\u2026";
    /** Decisions reach their record a moment after the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Client client;

    ApiDocumentTest(Client client) {
        this.client = client;
    }

    private record Example(String method, String path, String body, int status, JsonNode answer) {
    }

    @Test
    void everyExampleIsWhatTheServiceAnswers() throws Exception {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(18);
        for (Example example : examples) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            Answer answer = ask(example);
            while (!fits(example, answer) && example.path().startsWith("/decisions") && System.nanoTime() < end) {
                Thread.sleep(100);
                answer = ask(example);
            }
            assertThat(fits(example, answer)).as("%s %s answers %d %s", example.method(), example.path(), answer.status(), answer.body())
                    .isTrue();
        }
    }

    @Test
    void everyEndpointHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> shown.add(example.method() + " " + example.path().replaceAll("\\?.*", "")));
        client.get("/openapi.json").json().path("paths").properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    Pattern pattern = Pattern
                            .compile(method.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
                    boolean isText = Set.of("/metrics", "/openapi.json", "/docs", "/docs/{file}", "/decisions/export")
                            .contains(path.getKey());
                    assertThat(isText || shown.stream().anyMatch(example -> pattern.matcher(example).matches())).as(pattern.pattern())
                            .isTrue();
                }));
    }

    private Answer ask(Example example) {
        return example.method().equals("GET") ? client.get(example.path()) : client.post(example.path(), example.body());
    }

    private static boolean fits(Example example, Answer answer) {
        return answer.status() == example.status() && fits(example.answer(), answer.json());
    }

    private static boolean fits(JsonNode shown, JsonNode real) {
        if (shown.isTextual() && shown.textValue().equals(ANYTHING)) {
            return !real.isMissingNode();
        }
        if (shown.isObject()) {
            return shown.properties().stream().allMatch(field -> fits(field.getValue(), real.path(field.getKey())));
        }
        if (shown.isArray()) {
            return fitsElements(shown, real);
        }
        return shown.isNumber() ? real.isNumber() && shown.doubleValue() == real.doubleValue() : shown.equals(real);
    }

    /** All elements in their order, or some of them where the last one stands for any others. */
    private static boolean fitsElements(JsonNode shown, JsonNode real) {
        boolean open = shown.size() > 0 && shown.get(shown.size() - 1).asText().equals(ANYTHING);
        int count = open ? shown.size() - 1 : shown.size();
        if (!real.isArray() || !open && real.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            JsonNode wanted = shown.get(i);
            List<JsonNode> candidates = new ArrayList<>();
            if (open) {
                real.forEach(candidates::add);
            } else {
                candidates.add(real.get(i));
            }
            if (candidates.stream().noneMatch(candidate -> fits(wanted, candidate))) {
                return false;
            }
        }
        return true;
    }

    private static List<Example> examples() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Example> examples = new ArrayList<>();
        for (var match : EXAMPLE.matcher(Files.readString(DOCUMENT)).results().toList()) {
            examples.add(new Example(match.group(1), match.group(2), match.group(3), Integer.parseInt(match.group(4)),
                    mapper.readTree(match.group(5))));
        }
        return examples;
    }
}
