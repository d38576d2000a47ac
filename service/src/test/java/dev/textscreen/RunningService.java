package dev.textscreen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The whole application with config.yml and the demo list on a port of its own, started once for all tests that take it as a parameter. */
public final class RunningService implements BeforeAllCallback, ParameterResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context).client();
    }

    private static TestService started(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(TestService.class, key -> TestService.start(Map.of()).ready(),
                TestService.class);
    }

    /** An answer and how long it took. */
    public record Answer(int status, String type, String requestId, String retryAfter, String body, Duration took) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }
    }

    /** Talks to the service as a client would. */
    public static final class Client {

        private final int port;
        private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        Client(int port) {
            this.port = port;
        }

        void close() {
            http.close();
        }

        public int port() {
            return port;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        public Answer post(String path, String json) {
            return post(path, BodyPublishers.ofString(json), "Content-Type", "application/json");
        }

        public Answer post(String path, BodyPublisher body, String... headers) {
            HttpRequest.Builder request = request(path).POST(body);
            return send(headers.length == 0 ? request : request.headers(headers));
        }

        public HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(PATIENCE);
        }

        public Answer send(HttpRequest.Builder request) {
            long start = System.nanoTime();
            try {
                HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
                return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
                        answer.headers().firstValue("X-Request-Id").orElse(""), answer.headers().firstValue("Retry-After").orElse(""),
                        answer.body(), Duration.ofNanos(System.nanoTime() - start));
            } catch (IOException e) {
                throw new AssertionError("no answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        public HttpHeaders headers(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), BodyHandlers.discarding()).headers();
            } catch (IOException e) {
                throw new AssertionError("no answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        void awaitReady() throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            Answer ready = get("/health/ready");
            while (ready.status() != 200 && System.nanoTime() < end) {
                Thread.sleep(50);
                ready = get("/health/ready");
            }
            if (ready.status() != 200) {
                throw new IllegalStateException("never ready: " + ready.body());
            }
        }
    }
}
