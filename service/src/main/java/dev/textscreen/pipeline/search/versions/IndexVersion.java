package dev.textscreen.pipeline.search.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * What is known of a complete index version; in a folder it lies beside the index as {@code version.json}, written last.
 *
 * @param version unique, and later versions sort behind earlier ones
 * @param sourceFormat the reader's format that the list was in
 * @param indexFormat what {@code IndexStore.format()} was when it was built
 */
public record IndexVersion(String dataset, String version, long entities, Instant builtAt, String sourceFormat, String indexFormat) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "version.json";

    static IndexVersion read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            var json = JSON.readTree(Files.readAllBytes(file));
            return new IndexVersion(json.path("dataset").asText(), json.path("version").asText(), json.path("entities").asLong(),
                    Instant.parse(json.path("built_at").asText()), json.path("source_format").asText(), json.path("index_format").asText());
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IOException(file + " is damaged", e);
        }
    }

    void write(Path folder) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("dataset", dataset).put("version", version).put("entities", entities)
                .put("built_at", builtAt.toString()).put("source_format", sourceFormat).put("index_format", indexFormat);
        DurableFile.write(folder.resolve(FILE), json.toString());
    }
}
