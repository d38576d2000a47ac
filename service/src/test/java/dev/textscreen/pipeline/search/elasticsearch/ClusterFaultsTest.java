package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.util.BinaryData;
import com.sun.net.httpserver.HttpServer;
import dev.textscreen.pipeline.search.SearchFailedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** How the client bears nodes that fail, against servers that fail as they are told. */
class ClusterFaultsTest {

    private static final RawRequest SEARCH = RawRequest.searches("i", "{}\n{}\n".getBytes(StandardCharsets.UTF_8));

    private final List<HttpServer> servers = new CopyOnWriteArrayList<>();
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final List<String> askers = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /** Answers its n-th request, from 1, with a status; 0 for no answer within any test's patience. */
    private URI server(IntUnaryOperator status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        int[] count = {0};
        server.createContext("/", exchange -> {
            int number;
            synchronized (count) {
                number = ++count[0];
            }
            headers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            askers.add(exchange.getRequestHeaders().getFirst("X-Opaque-Id") + " " + exchange.getRequestHeaders().getFirst("traceparent"));
            exchange.getRequestBody().readAllBytes();
            int answer = status.applyAsInt(number);
            if (answer == 0) {
                sleep(20_000);
            }
            byte[] body = (answer == 200
                    ? "{\"responses\":[{\"status\":200}]}"
                    : "{\"error\":{\"type\":\"t\",\"reason\":\"r\"},\"status\":" + answer + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(Math.max(200, answer), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ClusterSettings quick(ClusterSettings s, int connections) {
        return new ClusterSettings(s.address(), new ClusterSettings.Pool(connections, 1, Duration.ofMillis(50)),
                new ClusterSettings.Timeouts(Duration.ofSeconds(1), Duration.ofMillis(700), Duration.ofSeconds(8), Duration.ofSeconds(1),
                        Duration.ofSeconds(1)),
                s.faults(), s.indexes(), s.trust());
    }

    private static ClusterSettings with(ClusterSettings s, ClusterSettings.Credentials credentials) {
        return new ClusterSettings(new ClusterSettings.Address(s.address().nodes(), credentials, true, Optional.empty()), s.pool(),
                s.timeouts(), s.faults(), s.indexes(), s.trust());
    }

    private static long asked(Cluster cluster) {
        return cluster.figures().requests().sent();
    }

    @Test
    void asksAgainWhereANodeIsOverloadedForAMoment() throws IOException {
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> n < 3 ? 429 : 200)))) {
            assertThat(cluster.search(SEARCH)).hasSize(1);
            assertThat(cluster.figures().requests().retried()).isEqualTo(2);
        }
    }

    @Test
    void waitsWithWhatManagesIndexesForAFullQueue() throws IOException {
        RawRequest refresh = new RawRequest("es/indices.refresh", "/i/_refresh", Map.of(),
                BinaryData.of("{}".getBytes(StandardCharsets.UTF_8), "application/json"));
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> n < 6 ? 429 : 200)))) {
            assertThat(cluster.send(refresh).path("responses")).hasSize(1);
        }
        try (Cluster cluster = Cluster.of(quick(TestClusters.settings(server(n -> 429)), 2))) {
            // the time that it may take ends between two attempts or within the last of them
            assertThatThrownBy(() -> cluster.send(refresh)).isInstanceOfAny(ElasticsearchException.class, InterruptedIOException.class);
            assertThat(cluster.figures().requests().retried()).isPositive();
        }
    }

    @Test
    void sendsDocumentsAgainThatWereTurnedAwayAllTogether() throws IOException {
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> n < 8 ? 429 : 200)));
                BulkWriter writer = new BulkWriter(new BulkSender(cluster, "a"), 1 << 10, 1)) {
            writer.write(out -> out.writeBytes("{}\n{}\n".getBytes(StandardCharsets.UTF_8)));
            writer.flush();
            assertThat(cluster.figures().requests().sent()).isEqualTo(3);
        }
    }

    @Test
    void passesOverANodeThatIsGone() throws IOException {
        URI gone = server(n -> 200);
        servers.getFirst().stop(0);
        try (Cluster cluster = Cluster.of(TestClusters.settings(gone, server(n -> 200)))) {
            for (int i = 0; i < 20; i++) {
                assertThat(cluster.search(SEARCH)).hasSize(1);
            }
            assertThat(cluster.figures().goodNodes()).isBetween(1, 2);
            assertThat(cluster.figures().requests().retried()).isBetween(1L, 10L);
        }
    }

    @Test
    void givesANodeThatSaysNothingUpInTimeAndAsksTheNext() throws IOException {
        try (Cluster cluster = Cluster.of(quick(TestClusters.settings(server(n -> 0), server(n -> 200)), 5))) {
            long start = System.nanoTime();
            assertThat(cluster.search(SEARCH)).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void leavesAClusterAloneThatFailedTooOftenAndComesBackByItself() throws Exception {
        boolean[] healthy = {false};
        int[] requests = {0};
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> {
            requests[0] = n;
            return healthy[0] ? 200 : 503;
        })))) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> cluster.search(SEARCH)).isInstanceOf(SearchFailedException.class);
            }
            assertThat(cluster.isAway()).isTrue();
            int before = requests[0];
            assertThatThrownBy(() -> cluster.search(SEARCH)).isInstanceOf(SearchFailedException.class);
            assertThat(requests[0]).isEqualTo(before);
            healthy[0] = true;
            TimeUnit.MILLISECONDS.sleep(400);
            assertThat(cluster.search(SEARCH)).hasSize(1);
            assertThat(cluster.isAway()).isFalse();
        }
    }

    @Test
    void takesAWrongQuestionForNoFaultOfTheCluster() throws IOException {
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> 400)))) {
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> cluster.search(SEARCH)).isInstanceOf(SearchFailedException.class);
            }
            assertThat(cluster.isAway()).isFalse();
            assertThat(asked(cluster)).isEqualTo(10);
        }
    }

    @Test
    void shedsWhatWouldHaveToWaitTooLong() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        URI slow = server(n -> {
            try {
                free.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 200;
        });
        try (Cluster cluster = Cluster.of(quick(TestClusters.settings(slow), 2))) {
            List<Future<?>> busy = List.of(threads.submit(() -> cluster.search(SEARCH)), threads.submit(() -> cluster.search(SEARCH)));
            while (asked(cluster) < 2) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThatThrownBy(() -> cluster.search(SEARCH)).isInstanceOf(SearchFailedException.class).hasMessageContaining("not asked");
            assertThat(cluster.figures().requests().shed()).isEqualTo(1);
            assertThat(cluster.isAway()).isFalse();
            free.countDown();
            busy.forEach(search -> assertThat(search).isNotNull());
        }
    }

    @Test
    void saysWhoAsks() throws IOException {
        ClusterSettings settings = TestClusters.settings(server(n -> 200));
        for (ClusterSettings.Credentials credentials : List.of(new ClusterSettings.Credentials("", "", ""),
                new ClusterSettings.Credentials("user", "word", ""), new ClusterSettings.Credentials("user", "word", "a2V5"))) {
            try (Cluster cluster = Cluster.of(with(settings, credentials))) {
                cluster.search(SEARCH);
            }
        }
        assertThat(headers).containsExactly("null", "Basic dXNlcjp3b3Jk", "ApiKey a2V5");
        assertThat(new ClusterSettings.Credentials("user", "word", "a2V5").toString()).doesNotContain("word", "a2V5");
    }

    @Test
    void saysOnWhoseBehalfItAsks() throws IOException {
        try (Cluster cluster = Cluster.of(TestClusters.settings(server(n -> 200)));
                var request = MDC.putCloseable("request_id", "r-1");
                var trace = MDC.putCloseable("traceparent", "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")) {
            assertThat(request).isNotSameAs(trace);
            cluster.search(SEARCH);
            MDC.remove("traceparent");
            MDC.remove("request_id");
            cluster.search(SEARCH);
        }
        assertThat(askers).containsExactly("r-1 00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01", "null null");
    }

    @Test
    void keepsNoMoreConnectionsThanItsSettingsSay() throws Exception {
        try (Cluster cluster = Cluster.of(quick(TestClusters.settings(server(n -> {
            sleep(50);
            return 200;
        })), 4))) {
            List<Future<?>> all = new CopyOnWriteArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> cluster.search(SEARCH)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(cluster.figures().connections().most()).isEqualTo(4);
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(cluster.figures().connections().open()).isLessThanOrEqualTo(1);
        }
    }
}
