package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Client;
import dev.textscreen.TestService;
import io.dropwizard.testing.ConfigOverride;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that send a byte now and then, to hold what others need. */
class SlowClientsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int PAUSE_MILLIS = 100;
    private static TestService service;
    private static Client client;

    @BeforeAll
    static void start() {
        service = TestService.start(Map.of("SERVICE_THREADS", "24", "REQUESTS_AT_ONCE", "1"),
                ConfigOverride.config("server.applicationConnectors[0].idleTimeout", PATIENCE.toSeconds() + "s")).ready();
        client = service.client();
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    /** Sends a byte after each pause until the service answers or closes; what it answered. */
    private static String drip(String atOnce, String slowly) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        try (Socket socket = new Socket("127.0.0.1", client.port())) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(atOnce.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(PAUSE_MILLIS);
            for (int i = 0; System.nanoTime() < end; i++) {
                try {
                    out.write(slowly.charAt(i % slowly.length()));
                    byte[] answer = in.readNBytes(1);
                    return answer.length == 0 ? "" : (char) answer[0] + new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (SocketTimeoutException nothingYet) {
                    // the next byte
                } catch (IOException closed) {
                    return "";
                }
            }
        }
        throw new AssertionError("was not cut off within " + LIMIT);
    }

    @Test
    void aBodyThatComesAByteAtATimeIsCutOff() throws IOException {
        String answer = drip(
                "POST /process HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{\"text\": \"",
                "a");
        // a machine with much to do may be told of the end before it has read the answer
        assertThat(answer).satisfiesAnyOf(text -> assertThat(text).isEmpty(), text -> assertThat(text).startsWith("HTTP/1.1 408"));
    }

    @Test
    void aHeadThatComesAByteAtATimeIsCutOff() throws IOException {
        for (String head : List.of("GET /languages HTTP/1.1\r\nHost: a\r\n", "")) {
            assertThat(drip(head, "X-Slow: a\r\n")).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void othersAreServedMeanwhile() throws InterruptedException {
        List<Thread> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean head = i % 2 == 0;
            slow.add(Thread.ofVirtual().start(() -> {
                try {
                    drip(head
                            ? "POST /process HTTP/1.1\r\n"
                            : "POST /process HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n",
                            "X: a\r\n");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(client.get("/health/live").status()).isEqualTo(200);
        assertThat(client.get("/languages").status()).isEqualTo(200);
        for (Thread thread : slow) {
            thread.join();
        }
    }

    @Test
    void aConnectionThatSendsWholeHeadsIsKept() throws IOException {
        byte[] request = "GET /languages HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("127.0.0.1", client.port())) {
            socket.setSoTimeout((int) LIMIT.toMillis());
            for (int i = 0; i < 8; i++) {
                socket.getOutputStream().write(request);
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
                LockSupport.parkNanos(PATIENCE.toNanos() / 4);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }
}
