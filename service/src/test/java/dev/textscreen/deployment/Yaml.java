package dev.textscreen.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** YAML, in which no key stands twice. */
final class Yaml {

    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Yaml() {
    }

    static JsonNode read(String text) {
        return documents(text).getFirst();
    }

    static JsonNode read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> documents(String text) {
        List<JsonNode> documents = new ArrayList<>();
        try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            values.forEachRemaining(documents::add);
        } catch (IOException e) {
            throw new AssertionError("not YAML: " + text, e);
        }
        documents.removeIf(document -> document.isNull() || document.isMissingNode());
        return documents;
    }

    /** The elements of an array or the values of an object; none where there is nothing. */
    static Stream<JsonNode> each(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        node.forEach(all::add);
        return all.stream();
    }

    static Stream<String> texts(JsonNode node) {
        return each(node).map(JsonNode::asText);
    }
}
