package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.RunningService.Client;
import dev.textscreen.ServerProcess;
import dev.textscreen.TextscreenApplication;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.watchlist.EntityJson;
import dev.textscreen.watchlist.FtmSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures an import into one node, and {@code /match} through it beside a bare search of the same body; it is no test, and Surefire passes
 * over it unless it is named. {@code mvn -pl service test -Dtest=ClusterMeasurement -Dentities=1000000 -Delasticsearch.map=true}; with
 * {@code -Dsnapshot=false} no copy of the list is kept beside the cluster, {@code -Dwarming} is how many times five seconds go ahead.
 */
class ClusterMeasurement {

    private static final int ENTITIES = Integer.getInteger("entities", 1_000_000);
    private static final int ASKED = 400;
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;
    private static final int WARMING = Integer.getInteger("warming", 60);
    private static final int HEAP = 1024;
    /** What the service lets through when it is asked for a person. */
    private static final EntityFilter PEOPLE = EntityFilter.ALL.withSchemas(FtmSchema.matchableWith("Person"));
    private static final String QUERY = "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"NAME\"]}}}}";

    @TempDir
    private Path folder;

    /** One request, whichever of the two it is. */
    private interface Request {

        void send(String name);
    }

    @Test
    void importsAndAsks() throws Exception {
        Path list = folder.resolve("entities.ftm.json");
        List<String> names = write(list);
        ElasticsearchServer server = ElasticsearchServer.starting("discovery.type: single-node", HEAP);
        server.await();
        Map<String, String> environment = Map.of("ES_URL", server.address().toString(), "ES_INDEX_PREFIX", "measured", "CACHE_SIZE", "0",
                "CACHED_NAMES", "0", "ES_SNAPSHOT", System.getProperty("snapshot", "true"), "ES_SEARCH_TIMEOUT", "5s", "ES_ANSWER_TIMEOUT",
                "10s", "ES_PATIENCE", "5s", "TEXTSCREEN_DATA", folder.resolve("data").toString());
        Duration before = server.processor();
        Duration importer = importList(list, environment);
        System.out.printf(Locale.ROOT, "processor time: the importer %.1f s, the server %.1f s%n", importer.toMillis() / 1e3,
                server.processor().minus(before).toMillis() / 1e3);
        try (ServerProcess service = ServerProcess.serveAsDelivered(folder.resolve("service.log"), environment);
                HttpClient http = HttpClient.newHttpClient()) {
            Client client = service.client();
            Request match = name -> assertThat(client.post("/match/crowd", QUERY.replace("NAME", name)).body()).contains("\"match\":true");
            Request bare = name -> search(http, server.address(), body(name));
            awaitCopy(client);
            warmUp(names, match, bare);
            latency(names, match, bare);
            throughput(names, match, bare);
            cost("/match", names, match, service, server);
            cost("a bare search", names, bare, service, server);
        } finally {
            server.kill();
        }
    }

    /** Answers some of the names. */
    private static List<String> write(Path list) throws IOException {
        MixedCrowd crowd = new MixedCrowd(1);
        List<String> names = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list), 1 << 20)) {
            for (int i = 0; i < ENTITIES; i++) {
                var entity = crowd.entity(i);
                out.write(EntityJson.write(entity));
                out.write('\n');
                if (i % 10 > 4 && i % (ENTITIES / 1000 + 1) < 5) {
                    names.add(entity.caption());
                }
            }
        }
        return names;
    }

    /** In a process of its own, with the heap that it may take; answers the processor time that it took. */
    private Duration importList(Path list, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx500m",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                TextscreenApplication.class.getName(),
                "import", "--dataset", "crowd", list.toString()).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("TEXTSCREEN_HOME", ".."));
        long start = System.nanoTime();
        Process importer = builder.start();
        Duration processor = Duration.ZERO;
        while (!importer.waitFor(100, TimeUnit.MILLISECONDS)) {
            processor = importer.info().totalCpuDuration().orElse(processor);
        }
        assertThat(importer.exitValue()).isZero();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d entities imported in %.1f s with a heap of 500 MB: %,.0f a second%n", ENTITIES, seconds,
                ENTITIES / seconds);
        return processor;
    }

    private static byte[] body(String name) {
        SearchLines lines = new SearchLines(false);
        lines.names(new CandidateQuery(ListedPeople.asked(name), List.of(), PEOPLE, 30, true), 8);
        return lines.bytes();
    }

    private static void search(HttpClient http, URI server, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(
                "/measured.crowd/_msearch?filter_path=responses.status,responses.hits.hits.sort,responses.hits.hits.fields"))
                .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofByteArray(body)).build();
        try {
            assertThat(http.send(request, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(200);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void awaitCopy(Client client) throws InterruptedException {
        while (client.get("/health/detailed").body().contains("\"snapshots_complete\":false")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** What runs for hours has been compiled long since. */
    private static void warmUp(List<String> names, Request match, Request bare) {
        for (int round = 0; round < WARMING; round++) {
            answered(names, match);
        }
        answered(names, bare);
    }

    /** Prints the processor time of an answer, which other work on the machine hardly changes. */
    private static void cost(String what, List<String> names, Request request, ServerProcess service, ElasticsearchServer server) {
        Duration client = processor();
        Duration own = service.processor();
        Duration there = server.processor();
        int answers = answered(names, request);
        System.out.printf(Locale.ROOT, "%s: %.2f ms of processor time in the client, %.2f ms in the service, %.2f ms in Elasticsearch%n",
                what, perAnswer(processor().minus(client), answers), perAnswer(service.processor().minus(own), answers),
                perAnswer(server.processor().minus(there), answers));
    }

    private static double perAnswer(Duration all, int answers) {
        return all.toNanos() / 1e6 / answers;
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** One at a time, in turn; the first round warms up. */
    private static void latency(List<String> names, Request match, Request bare) {
        double[] matches = new double[ASKED];
        double[] searches = new double[ASKED];
        for (int i = -ASKED; i < ASKED; i++) {
            String name = names.get(Math.floorMod(i * 7, names.size()));
            double searched = milliseconds(bare, name);
            double matched = milliseconds(match, name);
            if (i >= 0) {
                searches[i] = searched;
                matches[i] = matched;
            }
        }
        Arrays.sort(matches);
        Arrays.sort(searches);
        System.out.printf(Locale.ROOT, "/match p50 %.2f ms, p95 %.2f ms; a bare search of the same body p50 %.2f ms, p95 %.2f ms%n",
                matches[ASKED / 2], matches[ASKED * 95 / 100], searches[ASKED / 2], searches[ASKED * 95 / 100]);
    }

    private static double milliseconds(Request request, String name) {
        long start = System.nanoTime();
        request.send(name);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void throughput(List<String> names, Request match, Request bare) {
        int matches = 0;
        int searches = 0;
        for (int round = 0; round < ROUNDS; round++) {
            searches += answered(names, bare);
            matches += answered(names, match);
        }
        double seconds = ROUNDS * ROUND.toMillis() / 1e3;
        System.out.printf(Locale.ROOT, "%d at once: /match %.0f a second, a bare search %.0f a second, %.2f of it%n", CONNECTIONS,
                matches / seconds, searches / seconds, (double) matches / searches);
    }

    private static int answered(List<String> names, Request request) {
        AtomicInteger answers = new AtomicInteger();
        long end = System.nanoTime() + ROUND.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i;
                threads.execute(() -> {
                    for (int n = first * 31; System.nanoTime() < end; n++) {
                        request.send(names.get(n % names.size()));
                        answers.incrementAndGet();
                    }
                });
            }
        }
        return answers.get();
    }
}
