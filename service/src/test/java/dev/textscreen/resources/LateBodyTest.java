package dev.textscreen.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService;
import dev.textscreen.RunningService.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients send the head first and the body after it, in pieces, and no answer or connection may be lost over that. */
@ExtendWith(RunningService.class)
class LateBodyTest {

    private static final String BODY = "{\"text\": \"a\"}";

    private final Client client;

    LateBodyTest(Client client) {
        this.client = client;
    }

    @Test
    void aRefusalBeforeTheBodyKeepsTheConnection() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            BufferedReader answers = answers(socket);
            for (int n = 0; n < 3; n++) {
                assertThat(refused(socket, answers, "POST /process HTTP/1.1", "Content-Type: text/plain")).startsWith("HTTP/1.1 415");
            }
        }
    }

    @Test
    void aConnectionThatIsClosedIsNotReset() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            BufferedReader answers = answers(socket);
            assertThat(refused(socket, answers, "GET /algorithms HTTP/1.1", "X-Any: 1")).startsWith("HTTP/1.1 200").contains("close");
            assertThat(answers.read()).as("the end").isNegative();
        }
    }

    @Test
    void aShortBodyMayComeInPieces() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            socket.getOutputStream().write(head("POST /process HTTP/1.1", "Content-Type: application/json"));
            inPieces(socket);
            assertThat(answers(socket).readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private static byte[] head(String line, String header) {
        return (line + "\r\nHost: test\r\n" + header + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void inPieces(Socket socket) throws IOException {
        for (byte piece : BODY.getBytes(StandardCharsets.UTF_8)) {
            socket.getOutputStream().write(piece);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static BufferedReader answers(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @return the head of the answer; the body of the request follows only when that head is there */
    private static String refused(Socket socket, BufferedReader answers, String line, String header) throws IOException {
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(head(line, header));
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (String field = answers.readLine(); field != null && !field.isEmpty(); field = answers.readLine()) {
            out.append(field).append('\n');
            if (field.startsWith("Content-Length: ")) {
                length = Integer.parseInt(field.substring(16));
            }
        }
        for (int n = 0; n < length; n++) {
            assertThat(answers.read()).isNotNegative();
        }
        inPieces(socket);
        return out.toString();
    }
}
