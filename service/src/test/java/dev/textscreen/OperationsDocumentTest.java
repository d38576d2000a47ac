package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.textscreen.pipeline.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of settings and layers is so, and their links lead somewhere. */
class OperationsDocumentTest {

    private static final Path DOCUMENTS = Path.of("../docs");
    private static final Pattern ROW = Pattern.compile("^\\| `([\\w.\\[\\]]+)` \\| (?:`(\\w+)`)? ?\\| (?:`([^|]*)`)? ?\\| \\S[^|]* \\|$",
            Pattern.MULTILINE);
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{(\\w+):-(.*)}");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void hasEverySettingWithItsDefault() throws IOException {
        Set<String> settings = new TreeSet<>();
        leaves("", new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("../config.yml"))), settings);
        Set<String> told = ROW.matcher(Files.readString(DOCUMENTS.resolve("operations.md"))).results()
                .map(row -> line(row.group(1), given(row, 2), given(row, 3))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(settings).hasSizeGreaterThan(40);
        assertThat(told).isEqualTo(settings);
    }

    @Test
    void drawsTheLayersInTheirOrder() throws IOException {
        String drawing = Files.readString(DOCUMENTS.resolve("architecture.md"));
        for (Layer layer : Layer.values()) {
            String name = layer.wireName();
            assertThat(drawing).contains("    " + name + "[\"" + (layer.ordinal() + 1) + " " + name + "<br/>");
        }
    }

    @Test
    void linksOfAllDocumentsLeadSomewhere() throws IOException {
        try (Stream<Path> files = Stream.of(Path.of("../docs"), Path.of("../helm"), Path.of("../monitoring"), Path.of("../docker"),
                Path.of("../README.md")).flatMap(OperationsDocumentTest::walk)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".md")).toList()) {
                Matcher links = LINK.matcher(Files.readString(file));
                while (links.find()) {
                    assertThat(file.resolveSibling(links.group(1))).as("a link of %s", file).exists();
                }
            }
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaves(String path, JsonNode node, Set<String> into) {
        if (path.equals("datasets")) {
            return;
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> leaves(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(path + "[" + i + "]", node.get(i), into);
            }
        } else {
            String value = node.isArray() ? node.toString() : node.asText();
            Matcher environment = FROM_ENVIRONMENT.matcher(value);
            boolean isHome = value.startsWith("${TEXTSCREEN_HOME");
            into.add(environment.matches() && !isHome ? line(path, environment.group(1), environment.group(2)) : line(path, "", value));
        }
    }

    private static String given(MatchResult row, int group) {
        return row.group(group) == null ? "" : row.group(group);
    }

    private static String line(String path, String environment, String value) {
        return path + " " + environment + " = " + value;
    }
}
