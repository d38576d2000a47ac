package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.cli.EvaluateCommand;
import dev.textscreen.cli.ImportCommand;
import dev.textscreen.config.ConfigurationFile;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.lists.Lists;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.util.JarLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    static Path data;

    /** What a command left: its output and, where it failed, what it said. */
    private record Run(boolean failed, String out, String err) {
    }

    @BeforeAll
    static void importDemoList() {
        Run run = run("import", "--dataset", "demo", "../watchlists/demo.ftm.json");
        assertThat(run.failed()).as(run.err()).isFalse();
    }

    private static Run run(String command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        TextscreenApplication application = new TextscreenApplication();
        Bootstrap<TextscreenConfiguration> bootstrap = new Bootstrap<>(application);
        application.initialize(bootstrap);
        bootstrap.setConfigurationSourceProvider(ConfigurationFile.substituting(new FileConfigurationSourceProvider(),
                Map.of("TEXTSCREEN_HOME", "..", "TEXTSCREEN_DATA", data.toString())));
        bootstrap.addCommand(new ImportCommand(settings -> Lists.of(settings, Clock.systemUTC()).imports(), print));
        bootstrap.addCommand(new EvaluateCommand(CommandParts::search, print));
        List<String> arguments = new ArrayList<>(List.of(command, "--config", "../config.yml"));
        arguments.addAll(List.of(words));
        Optional<Throwable> failure = new Cli(new JarLocation(EvaluateCommandTest.class), bootstrap, print, err)
                .run(arguments.toArray(new String[0]));
        return new Run(failure.isPresent(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void measuresTheDemoList() throws IOException {
        Run run = run("evaluate", "--dataset", "demo", "--json", "../watchlists/demo-queries.csv");
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
        Run run = run("evaluate", "--dataset", "demo", "--schema", "Person", "--columns", "name=query,expected=ids", file.toString());
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
