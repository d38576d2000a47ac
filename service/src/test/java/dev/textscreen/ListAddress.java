package dev.textscreen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An address that a list is fetched from, which answers as the test wants, and when the test wants. */
final class ListAddress implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch open = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String body;

    /** @param body FollowTheMoney JSON lines; nothing is answered until {@link #open} */
    ListAddress(String body) throws IOException {
        this.body = body;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** So many invented people, whose ids and surnames are numbered. */
    static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"t" + i + "\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Zbyhnev Hrozovyr" + i
                        + "\"], \"topics\": [\"sanction\"]}}")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/entities.ftm.json";
    }

    void open() {
        open.countDown();
    }

    void answers(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            open.await();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open();
        server.stop(0);
    }
}
