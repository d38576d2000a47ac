package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.List;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An answer that was read to its end, so that its connection is free again. */
record ReadResponse(Response original, byte[] content, String contentType) implements TransportHttpClient.Response {

    static ReadResponse of(Response response) throws IOException {
        try (response) {
            String type = response.header("Content-Type");
            return new ReadResponse(response, response.body().bytes(), type == null ? "application/octet-stream" : type);
        }
    }

    @Override
    public TransportHttpClient.Node node() {
        return new TransportHttpClient.Node(original.request().url().uri());
    }

    @Override
    public int statusCode() {
        return original.code();
    }

    @Override
    public @Nullable String header(String name) {
        return original.header(name);
    }

    @Override
    public List<String> headers(String name) {
        return original.headers(name);
    }

    @Override
    public @Nullable BinaryData body() {
        return content.length == 0 ? null : BinaryData.of(content, contentType);
    }

    @Override
    public Object originalResponse() {
        return original;
    }

    @Override
    public void close() {
        // it was read already, and its connection given back
    }
}
