import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts the lines of a file at a fixed rate, whether the answers keep up or not, and takes the time from when each request was due: a
 * server that stalls cannot hide it by holding the client up. AtRate URL FILE REQUESTS_A_SECOND SECONDS; prints what the answers were and
 * percentiles in milliseconds. Ten seconds at the rate go ahead and are not counted, because the compiler of the client's own JVM works on
 * the server's processors in them. Plain sockets, one thread each, take less of those processors than a client library.
 */
final class AtRate {

    private static final int CONNECTIONS = 64;
    private static final int AHEAD_SECONDS = 10;

    private final URI address;
    private final List<byte[]> requests;
    private final double rate;
    private final int ahead;
    private final long[] took;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger good = new AtomicInteger();
    private final AtomicInteger other = new AtomicInteger();
    private long start;

    private AtRate(URI address, List<byte[]> requests, double rate, int seconds) {
        this.address = address;
        this.requests = requests;
        this.rate = rate;
        this.ahead = (int) (rate * AHEAD_SECONDS);
        this.took = new long[(int) (rate * seconds)];
    }

    public static void main(String[] words) throws Exception {
        URI address = URI.create(words[0]);
        List<byte[]> requests = Files.readAllLines(Path.of(words[1])).stream().map(body -> request(address, body)).toList();
        AtRate run = new AtRate(address, requests, Double.parseDouble(words[2]), Integer.parseInt(words[3]));
        run.ask();
        run.tell();
    }

    private static byte[] request(URI address, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return ("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private void ask() throws InterruptedException {
        start = System.nanoTime() + 100_000_000;
        Thread[] threads = new Thread[CONNECTIONS];
        for (int i = 0; i < CONNECTIONS; i++) {
            threads[i] = Thread.ofPlatform().start(this::askOnOneConnection);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void askOnOneConnection() {
        Connection connection = null;
        for (int i = next.getAndIncrement(); i < ahead + took.length; i = next.getAndIncrement()) {
            long due = start + (long) (i * 1e9 / rate);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int status = 0;
            try {
                if (connection == null) {
                    connection = new Connection(address);
                }
                status = connection.send(requests.get(i % requests.size()));
            } catch (IOException e) {
                connection = null;
            }
            if (i >= ahead) {
                took[i - ahead] = System.nanoTime() - due;
                (status == 200 ? good : other).incrementAndGet();
            }
        }
    }

    private void tell() {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "{\"asked\": %d, \"good\": %d, \"other\": %d, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"max\": %.2f}%n",
                took.length, good.get(), other.get(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    /** A connection that is kept, and as much of HTTP as answers of the service need. */
    private static final class Connection {

        private final Socket socket;
        private final InputStream in;

        Connection(URI address) throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        /** Gives the status, once the answer was read to its end. */
        int send(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            int status = Integer.parseInt(line().split(" ", 3)[1]);
            int length = 0;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                }
                chunked |= lower.startsWith("transfer-encoding:");
            }
            if (chunked) {
                int chunk = Integer.parseInt(line(), 16);
                while (chunk > 0) {
                    in.skipNBytes(chunk);
                    line();
                    chunk = Integer.parseInt(line(), 16);
                }
                line();
            } else {
                in.skipNBytes(length);
            }
            return status;
        }

        private String line() throws IOException {
            StringBuilder out = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection ended");
                }
                if (c != '\r') {
                    out.append((char) c);
                }
            }
            return out.toString();
        }
    }
}
