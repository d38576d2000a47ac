package dev.textscreen.lists;

import dev.textscreen.pipeline.search.versions.DatasetName;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Fetches lists over HTTP into a folder. */
final class Downloads {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Path folder;

    Downloads(Path folder) {
        this.folder = folder;
    }

    static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    /** The file that the address's content was written to, which keeps the ending of its name. */
    Path fetch(DatasetName dataset, String address) throws IOException {
        Files.createDirectories(folder);
        URI uri = URI.create(address);
        Path part = Files.createTempFile(folder, dataset.value(), ".part");
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpRequest request = HttpRequest.newBuilder(uri).timeout(ANSWER).header("User-Agent", "textscreen").build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException("the address of '" + dataset.value() + "' answered " + answer.statusCode());
                }
                Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Path file = folder.resolve(dataset.value() + "-" + nameOf(uri));
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the download of '" + dataset.value() + "' was interrupted", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String nameOf(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() ? "list" : name;
    }
}
