package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances behind a real HAProxy that never tries again are replaced one after the other, under load. */
@Tag("tools")
class RollingUpdateTest {

    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private int first;
    private int second;
    private int front;

    @BeforeEach
    void ports() throws IOException {
        first = ServerProcess.freePort();
        second = ServerProcess.freePort();
        front = ServerProcess.freePort();
    }

    @Test
    void losesNoRequest() throws Exception {
        List<ServerProcess> running = new ArrayList<>();
        Process proxy = null;
        List<Thread> clients = new ArrayList<>();
        try {
            running.add(serve(first, "a"));
            running.add(serve(second, "b"));
            proxy = startProxy();
            awaitBothBehindProxy();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(Thread.ofPlatform().start(this::ask));
            }
            replace(running, 0, first, "c");
            replace(running, 1, second, "d");
            int before = answered.get();
            Thread.sleep(1000);
            going.set(false);
            for (Thread client : clients) {
                client.join();
            }
            assertThat(lost).isEmpty();
            assertThat(answered.get()).isGreaterThan(before).isGreaterThan(500);
        } finally {
            going.set(false);
            if (proxy != null) {
                proxy.destroy();
                proxy.waitFor();
            }
            for (ServerProcess server : running) {
                server.close();
            }
        }
    }

    private void replace(List<ServerProcess> running, int place, int port, String name) throws Exception {
        ServerProcess old = running.get(place);
        old.terminate();
        assertThat(old.awaitEnd()).isZero();
        old.close();
        running.set(place, serve(port, name));
        awaitBothBehindProxy();
    }

    private ServerProcess serve(int port, String name) throws Exception {
        return ServerProcess.serve(folder.resolve(name + ".log"), Map.of("SERVICE_PORT", Integer.toString(port), "SHUTDOWN_DRAIN", "2s",
                "TEXTSCREEN_DATA", folder.resolve(name).toString()));
    }

    /** As an ingress would: readiness is asked every 200 ms, twice wrong is away, and a request that fails is a request that is lost. */
    private Process startProxy() throws IOException {
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), String.format(Locale.ROOT, """
                defaults
                    mode http
                    retries 0
                    timeout connect 2s
                    timeout client 30s
                    timeout server 30s
                    timeout queue 2s
                frontend front
                    bind 127.0.0.1:%d
                    use_backend figures if { path /proxy }
                    default_backend pods
                backend pods
                    balance roundrobin
                    option httpchk GET /health/ready
                    http-check expect status 200
                    default-server check inter 200ms fall 2 rise 1
                    server a 127.0.0.1:%d
                    server b 127.0.0.1:%d
                backend figures
                    http-request return status 200 content-type text/plain lf-string "%%[nbsrv(pods)]"
                """, front, first, second));
        return Tool.named("haproxy").start(folder.resolve("haproxy.log"), "-db", "-f", file.toString());
    }

    private void awaitBothBehindProxy() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            String up = "";
            while (!up.equals("2") && System.nanoTime() < end) {
                Thread.sleep(100);
                try {
                    up = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front + "/proxy")).build(),
                            BodyHandlers.ofString()).body();
                } catch (IOException notYetListening) {
                    up = notYetListening.toString();
                }
            }
            assertThat(up).as(Files.readString(folder.resolve("haproxy.log"))).isEqualTo("2");
        }
    }

    private void ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front + "/process")).timeout(PATIENCE)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"text\": \"Payment to Radomyr Vyshnedub\"}"))
                .build();
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (going.get()) {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("\"block\"")) {
                    answered.incrementAndGet();
                } else {
                    lost.add(answer.statusCode() + " " + answer.body());
                }
                Thread.sleep(5);
            }
        } catch (IOException | InterruptedException e) {
            lost.add(e.toString());
        }
    }
}
