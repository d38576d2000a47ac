import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts the lines of a file at a fixed rate, whether the answers keep up or not, and takes the time from when each request was due: a
 * server that stalls cannot hide it by holding the client up. AtRate URL FILE REQUESTS_A_SECOND SECONDS; prints what the answers were and
 * percentiles in milliseconds.
 */
final class AtRate {

    private AtRate() {
    }

    public static void main(String[] words) throws Exception {
        URI address = URI.create(words[0]);
        List<String> bodies = Files.readAllLines(Path.of(words[1]));
        double rate = Double.parseDouble(words[2]);
        int count = (int) (rate * Integer.parseInt(words[3]));
        long[] took = new long[count];
        AtomicInteger good = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime() + 100_000_000;
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + (long) (i * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(bodies.get(i % bodies.size()))).build();
                threads.submit(() -> {
                    int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                    took[number] = System.nanoTime() - due;
                    (status == 200 ? good : refused).incrementAndGet();
                    return status;
                });
            }
        }
        long[] sorted = Arrays.stream(took).filter(nanos -> nanos > 0).sorted().toArray();
        System.out.printf(Locale.ROOT, "{\"asked\": %d, \"good\": %d, \"other\": %d, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"max\": %.2f}%n",
                count, good.get(), refused.get(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }
}
