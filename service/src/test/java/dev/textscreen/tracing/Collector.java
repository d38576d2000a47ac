package dev.textscreen.tracing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A collector that takes OTLP over HTTP, as OpenTelemetry's protocol writes it, and keeps what it took. */
final class Collector implements AutoCloseable {

    private static final String PATH = "/v1/traces";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int status;
    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private Collector(HttpServer server, int status) {
        this.server = server;
        this.status = status;
    }

    /** @param status that it answers */
    static Collector answering(int status) throws IOException {
        Collector collector = new Collector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), status);
        collector.server.setExecutor(collector.threads);
        collector.server.createContext(PATH, collector::take);
        collector.server.start();
        return collector;
    }

    /** Identifiers are hexadecimal, times nanoseconds since 1970. */
    record Span(String trace, String id, String parent, String name, long kind, long start, long end, Map<String, String> attributes,
            List<String> events, long status, Map<String, String> service) {
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /** What came so far, as text. */
    String everything() {
        return String.join("", bodies);
    }

    /** The spans for which the condition holds, once there are so many of them. */
    List<Span> await(int count, Predicate<Span> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<Span> found = spans.stream().filter(wanted).toList();
        while (found.size() < count && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
            found = spans.stream().filter(wanted).toList();
        }
        if (found.size() < count) {
            throw new AssertionError(found.size() + " of " + count + " spans came, of all " + spans);
        }
        return found;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!"application/x-protobuf".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            throw new AssertionError("not OTLP: " + exchange.getRequestHeaders());
        }
        if (status == 200) {
            bodies.add(new String(body, StandardCharsets.UTF_8));
            for (ProtobufMessage resource : ProtobufMessage.read(body).messages(1)) {
                Map<String, String> service = attributes(resource.messages(1).getFirst().messages(1));
                resource.messages(2).forEach(scope -> scope.messages(2).forEach(span -> spans.add(span(span, service))));
            }
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static Span span(ProtobufMessage span, Map<String, String> service) {
        return new Span(span.hex(1), span.hex(2), span.hex(4), span.text(5), span.number(6), span.number(7), span.number(8),
                attributes(span.messages(9)), span.messages(11).stream().map(event -> event.text(2)).toList(),
                span.messages(15).stream().mapToLong(state -> state.number(3)).sum(), service);
    }

    private static Map<String, String> attributes(List<ProtobufMessage> pairs) {
        return pairs.stream().collect(Collectors.toMap(pair -> pair.text(1), pair -> value(pair.messages(2).getFirst())));
    }

    private static String value(ProtobufMessage value) {
        return value.text(1).isEmpty() ? Long.toString(value.number(2) + value.number(3)) : value.text(1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
