package dev.textscreen.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over a connection that it keeps for as long as the server allows. Where the server closes it without having said so, that
 * shows as an exception. For one thread.
 */
final class WireClient implements AutoCloseable {

    private static final int LONGEST_HEAD = 1 << 16;
    private static final int LONGEST_READ = 1 << 18;

    private final int port;
    private final Duration patience;
    private @Nullable Socket kept;
    private String before = "";

    /** @param patience for each read */
    WireClient(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    WireAnswer send(WireRequest request) throws IOException {
        long start = System.nanoTime();
        Socket socket = request.framing() ? connected() : open();
        boolean again = false;
        try {
            socket.getOutputStream().write(request.bytes());
            if (!request.framing()) {
                socket.shutdownOutput();
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            while (head.startsWith("HTTP/1.1 1")) {
                head = head(in);
            }
            Body body = request.method().equals("HEAD") ? Body.NONE : body(head, in);
            before = request + " answered " + head;
            again = request.framing() && body.whole() && !header(head, "connection").map("close"::equals).orElse(false);
            return new WireAnswer(Integer.parseInt(head.substring(9, 12)), head, body.text(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            kept = again ? socket : null;
            if (!again) {
                socket.close();
            }
        }
    }

    /** The last request that was answered, and the head of its answer. */
    String before() {
        return before;
    }

    private Socket connected() throws IOException {
        Socket known = kept;
        return known == null ? open() : known;
    }

    private Socket open() throws IOException {
        close();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
        return socket;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder out = new StringBuilder();
        while (out.length() < LONGEST_HEAD && out.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException(out.isEmpty() ? "closed without an answer" : "closed within the head of an answer");
            }
            out.append((char) c);
        }
        return out.toString();
    }

    /** @param whole whether it was read to its end */
    private record Body(String text, boolean whole) {

        static final Body NONE = new Body("", true);
    }

    private static Body body(String head, InputStream in) throws IOException {
        if (head.startsWith("HTTP/1.1 204") || head.startsWith("HTTP/1.1 304")) {
            return Body.NONE;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<String> length = header(head, "content-length");
        boolean whole = true;
        if (length.isPresent()) {
            int wanted = Integer.parseInt(length.get());
            out.writeBytes(in.readNBytes(Math.min(wanted, LONGEST_READ)));
            whole = out.size() == wanted;
        } else if (header(head, "transfer-encoding").isPresent()) {
            whole = chunks(in, out);
        } else {
            out.writeBytes(in.readNBytes(LONGEST_READ));
            whole = false;
        }
        return new Body(out.toString(StandardCharsets.UTF_8), whole);
    }

    private static boolean chunks(InputStream in, ByteArrayOutputStream out) throws IOException {
        while (out.size() < LONGEST_READ) {
            int size = Integer.parseInt(line(in), 16);
            out.writeBytes(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return true;
            }
        }
        return false;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("closed within the body of an answer");
            }
            out.append((char) c);
        }
        return out.toString().strip();
    }

    private static Optional<String> header(String head, String name) {
        return head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst();
    }

    @Override
    public void close() throws IOException {
        Socket known = kept;
        if (known != null) {
            known.close();
        }
    }
}
