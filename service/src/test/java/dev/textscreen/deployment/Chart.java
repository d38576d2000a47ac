package dev.textscreen.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The chart of the project, rendered by real Helm within this JVM. */
final class Chart {

    static final Path FOLDER = Path.of("../helm/textscreen");
    private static final String KUBERNETES = "1.31.0";
    /** A copy without links, of each of which Helm writes a line at every call. */
    private static final Path COPY = copy("chart", text -> text);
    /** Helm's library leaves the test pod out as long as it is a hook. */
    private static final Path WITH_TESTS = copy("chart-with-tests", text -> text.replaceAll("(?m)^ *helm.sh/hook: test\n", ""));

    private Chart() {
    }

    /** The values files of ci/, one a feature. */
    static List<Path> valuesFiles() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("ci"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path values(String feature) {
        return FOLDER.resolve("ci/" + feature + "-values.yaml");
    }

    static List<JsonNode> render(Path values) {
        return render(COPY, values);
    }

    static List<JsonNode> renderWithTests(Path values) {
        return render(WITH_TESTS, values);
    }

    static List<JsonNode> render(Path chart, Path values) {
        return Yaml.documents(new Helm(chart).template().withName("screen").withNamespace("payments").withKubeVersion(KUBERNETES)
                .withValuesFile(values).call());
    }

    private static Path copy(String name, UnaryOperator<String> change) {
        Path target = Path.of("target").resolve(name);
        try (Stream<Path> files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, change.apply(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
