package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screening and checking from the command line, with the demo list. */
class ScreenCommandTest {

    private static final String HIT = "Переказ для Радомира Вишнедуба, ІПН 9000000136";

    @TempDir
    static Path data;

    private static CommandRun run(String in, String command, String... words) {
        return CommandRun.of(data, in, command, words);
    }

    @Test
    void showsAHitAsATableAndEndsWithTheStatusOfABlock() {
        CommandRun run = run("", "screen", HIT);
        assertThat(run.failed()).as(run.err()).isFalse();
        assertThat(run.status()).isEqualTo(20);
        assertThat(run.out()).startsWith("BLOCK  score 1.00").contains("language uk").containsPattern("e1 +person +12-30 +Радомир Вишнедуб")
                .containsPattern("e1 +ua_rnokpp +36-46 +9000000136").containsPattern("e1 +1\\.00 +match +demo-p1 +Радомир");
    }

    @Test
    void screensStandardInputAndTellsEverythingAsJson() throws IOException {
        for (String[] words : new String[][]{{"--json"}, {"--json", "-"}}) {
            CommandRun run = run(HIT + "\n", "screen", words);
            JsonNode answer = new ObjectMapper().readTree(run.out());
            assertThat(answer.at("/decision/outcome").asText()).isEqualTo("block");
            assertThat(answer.at("/entities/0/normalized").asText()).isEqualTo("Радомир Вишнедуб");
            assertThat(answer.at("/versions/index").asText()).startsWith("demo:");
            assertThat(run.status()).isEqualTo(20);
        }
    }

    @Test
    void endsWithZeroWhereNobodyIsFound() {
        CommandRun run = run("", "screen", "Invoice", "4411", "for", "chairs");
        assertThat(run.out().strip()).matches("CLEAR .*");
        assertThat(run.status()).isZero();
    }

    @Test
    void refusesInOneSentenceWhatCannotBeScreened() {
        for (String[] words : new String[][]{{"a\u0007b"}, {"--dataset", "nowhere", "a"}, {"--threshold", "7", "a"}}) {
            CommandRun run = run("", "screen", words);
            assertThat(run.failed()).as(String.join(" ", words)).isTrue();
            assertThat(run.out()).isEmpty();
            assertThat(run.err().strip()).isNotEmpty().endsWith(".").doesNotContain("\n", "Exception");
        }
    }

    @Test
    void checksWhatTheServerWouldNeed() {
        run("", "screen", "first import");
        CommandRun run = run("", "check");
        assertThat(run.failed()).as(run.err()).isFalse();
        assertThat(run.out()).contains("config.yml is right", "dictionaries: up", "index.demo: up", "  entities ");
    }

    @Test
    void tellsHowItIsCalledAsItIsTyped() {
        CommandRun run = run("", "import");
        assertThat(run.failed()).isTrue();
        assertThat(run.err()).contains("usage: ./textscreen import").doesNotContain("java -jar");
    }
}
