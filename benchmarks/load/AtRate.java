import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Posts the lines of a file at fixed rates, one after the other, whether the answers keep up or not, and takes the time from when each
 * request was due: a server that stalls cannot hide it by holding the client up. AtRate URL FILE CONNECTIONS RATE:SECONDS…; prints for each
 * rate what the answers were and, in milliseconds, percentiles of those that were good and of those that were refused. The compiler of the
 * client's own JVM works on the server's processors, so the first ten seconds should be at a rate that does not count. Plain sockets, one
 * virtual thread each, take less of those processors than a client library.
 */
final class AtRate {

    private static final int GOOD = 200;
    private static final int REFUSED = 503;

    private final URI address;
    private final List<byte[]> requests;
    private final int connections;
    private final List<Phase> phases = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private long start;

    private AtRate(URI address, List<byte[]> requests, int connections) {
        this.address = address;
        this.requests = requests;
        this.connections = connections;
    }

    /** A time at one rate; its requests are numbered on from those before. */
    private static final class Phase {

        private final int first;
        private final double rate;
        private final double begins;
        private final double seconds;
        private final long[] took;
        private final int[] statuses;

        Phase(int first, double rate, double begins, double seconds) {
            this.first = first;
            this.rate = rate;
            this.begins = begins;
            this.seconds = seconds;
            this.took = new long[(int) (rate * seconds)];
            this.statuses = new int[took.length];
        }

        int end() {
            return first + took.length;
        }

        /** In nanoseconds after the start. */
        long due(int number) {
            return (long) ((begins + (number - first) / rate) * 1e9);
        }

        void tell() {
            long[] good = of(GOOD);
            long[] refused = of(REFUSED);
            System.out.printf(Locale.ROOT,
                    "{\"asked\": %d, \"good\": %d, \"refused\": %d, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"max\": %.2f, "
                            + "\"refused_p50\": %.2f, \"refused_p99\": %.2f}%n",
                    took.length, good.length, refused.length, at(good, 0.5), at(good, 0.95), at(good, 0.99), at(good, 1), at(refused, 0.5),
                    at(refused, 0.99));
        }

        private long[] of(int status) {
            return IntStream.range(0, took.length).filter(i -> statuses[i] == status).mapToLong(i -> took[i]).sorted().toArray();
        }

        private static double at(long[] sorted, double part) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
        }
    }

    public static void main(String[] words) throws Exception {
        URI address = URI.create(words[0]);
        List<byte[]> requests = Files.readAllLines(Path.of(words[1])).stream().map(body -> request(address, body)).toList();
        AtRate run = new AtRate(address, requests, Integer.parseInt(words[2]));
        for (String phase : Arrays.asList(words).subList(3, words.length)) {
            String[] parts = phase.split(":");
            run.add(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
        run.ask();
        run.phases.forEach(Phase::tell);
    }

    private void add(double rate, double seconds) {
        Phase last = phases.isEmpty() ? new Phase(0, 1, 0, 0) : phases.getLast();
        phases.add(new Phase(last.end(), rate, last.begins + last.seconds, seconds));
    }

    private static byte[] request(URI address, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return ("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    private void ask() throws InterruptedException {
        start = System.nanoTime() + 100_000_000;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            threads.add(Thread.ofVirtual().start(this::askOnOneConnection));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void askOnOneConnection() {
        Connection connection = null;
        Phase phase = phases.getFirst();
        for (int i = next.getAndIncrement(); i < phases.getLast().end(); i = next.getAndIncrement()) {
            while (i >= phase.end()) {
                phase = phases.get(phases.indexOf(phase) + 1);
            }
            long due = start + phase.due(i);
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
            phase.took[i - phase.first] = System.nanoTime() - due;
            phase.statuses[i - phase.first] = status;
        }
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
