package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.RunningService.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What README shows is what the service answers. */
@ExtendWith(RunningService.class)
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("-d '(\\{.*?})'\\s+```\\s+```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\"[a-z_]+\": (?:\"[^\"]*\"|[0-9.]+|true|false|\\[])");

    private final Client client;

    ReadmeTest(Client client) {
        this.client = client;
    }

    @Test
    void showsAHitAndAClearTextWithTheirRealAnswers() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(Path.of("../README.md"))).results().toList();
        assertThat(examples).hasSize(2);
        for (MatchResult example : examples) {
            JsonNode answer = client.post("/process", example.group(1)).json();
            String real = answer.toString().replace("\":", "\": ");
            List<String> shown = VALUE.matcher(example.group(2)).results().map(MatchResult::group).toList();
            assertThat(shown).hasSizeGreaterThan(15).allSatisfy(value -> assertThat(real).contains(value));
        }
        assertThat(examples.getFirst().group(2)).contains("\"block\"");
        assertThat(examples.getLast().group(2)).contains("\"clear\"");
    }

    @Test
    void explainsEveryFolderThatTheProjectHas() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        for (String folder : List.of("pipeline", "text", "watchlist", "lists", "resources", "api", "cli", "config", "health", "metrics")) {
            assertThat(Path.of("src/main/java/dev/textscreen", folder)).isDirectory();
            assertThat(readme).containsPattern("\\| .*`[^`|]*/?" + folder + "/?`");
        }
    }
}
