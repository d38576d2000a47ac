package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    static Path data;

    @BeforeAll
    static void importDemoList() {
        CommandRun run = run("import", "--dataset", "demo", "../watchlists/demo.ftm.json");
        assertThat(run.failed()).as(run.err()).isFalse();
    }

    private static CommandRun run(String command, String... words) {
        return CommandRun.of(data, "", command, words);
    }

    @Test
    void measuresTheDemoList() throws IOException {
        CommandRun run = run("evaluate", "--dataset", "demo", "--json", "../watchlists/demo-queries.csv");
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("queries").intValue()).isEqualTo(12);
        assertThat(report.path("expecting").intValue()).isEqualTo(9);
        assertThat(report.path("recall_at1").doubleValue()).isEqualTo(1);
        assertThat(report.path("recall_at5").doubleValue()).isEqualTo(1);
        assertThat(report.path("false_matches").intValue()).isZero();
        assertThat(report.path("degraded").intValue()).isZero();
        assertThat(report.path("thresholds")).hasSize(10);
        assertThat(report.path("thresholds").get(0).path("threshold").doubleValue()).isEqualTo(0.5);
        assertThat(report.path("thresholds").get(9).path("threshold").doubleValue()).isEqualTo(0.95);
    }

    @Test
    void listsWhatWasMissedAndWhatMatchedWrongly() throws IOException {
        Path file = Files.writeString(data.resolve("wrong.csv"), "query,ids\nРадомир Вишнедуб,demo-p2\n");
        CommandRun run = run("evaluate", "--dataset", "demo", "--schema", "Person", "--columns", "name=query,expected=ids",
                file.toString());
        assertThat(run.out()).containsPattern("recall@1 +0\\.000").containsPattern("missed .*Радомир Вишнедуб +demo-p2")
                .containsPattern("false match .*demo-p1");
    }

    @Test
    void printsATableWithOneLineForEachThreshold() {
        String out = run("evaluate", "../watchlists/demo-queries.csv").out();
        assertThat(out).contains("threshold  precision    recall  false match rate");
        assertThat(out.lines().filter(line -> line.matches(" +0\\.\\d\\d +[-\\d].*"))).hasSize(10);
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws IOException {
        Path file = Files.writeString(data.resolve("bad.csv"), "name,expected\n,demo-p1\n");
        assertThat(run("evaluate", "--dataset", "demo", file.toString()).err().strip()).endsWith("bad.csv:2: no name.")
                .doesNotContain("\n");
        assertThat(run("evaluate", "--dataset", "nowhere", "../watchlists/demo-queries.csv").err()).contains("There is no list 'nowhere'");
    }
}
