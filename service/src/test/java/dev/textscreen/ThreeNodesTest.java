package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.elasticsearch.Cluster;
import dev.textscreen.pipeline.search.elasticsearch.ClusterStore;
import dev.textscreen.pipeline.search.elasticsearch.TestClusters;
import dev.textscreen.pipeline.search.elasticsearch.ThreeNodes;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.versions.DatasetImporter;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportProgress;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import io.dropwizard.testing.ConfigOverride;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole service over three nodes, under load while one is killed, one is paused, their queues are full and versions are swapped: every
 * answer is right, none is missing. Run it alone: {@code mvn -Ptools test -Dtest=ThreeNodesTest}.
 */
@Tag("tools")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeNodesTest {

    private static final String PREFIX = "three";
    private static final List<Entity> PEOPLE = ListedPeople.crowd(3_000, 17);
    private static final List<String> NAMES = PEOPLE.stream().map(Entity::caption).distinct().toList();
    private static final Duration LONGEST_GAP = Duration.ofSeconds(2);

    /** More than the two that a node writes at once and the two that wait. */
    private static final int FLOODS = 6;

    private static ThreeNodes nodes;
    private static ListAddress list;
    private static TestService service;

    @BeforeAll
    static void start() throws Exception {
        nodes = ThreeNodes.start();
        StringBuilder lines = new StringBuilder();
        for (Entity person : PEOPLE) {
            lines.append(new String(EntityJson.write(person), StandardCharsets.UTF_8)).append('\n');
        }
        list = new ListAddress(lines.toString());
        list.open();
        service = TestService.start(
                Map.of("ES_URL", nodes.addresses().stream().map(String::valueOf).collect(Collectors.joining(",")), "ES_INDEX_PREFIX",
                        PREFIX, "CACHE_SIZE", "0", "CACHED_NAMES", "0"),
                ConfigOverride.config("datasets[0].source", list.address())).ready();
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        list.close();
        nodes.close();
    }

    @BeforeEach
    void awaitHealth() throws Exception {
        nodes.awaitGreen();
        for (int i = 0; i < 600 && !isWhole(); i++) {
            AskedUnderLoad.pause(100);
        }
        assertThat(isWhole()).isTrue();
    }

    /** Whether the cluster answers and the list has its copy; the question lets the service notice that the cluster is back. */
    private static boolean isWhole() {
        service.client().post("/match/demo", AskedUnderLoad.question(NAMES.getFirst()));
        for (JsonNode component : service.client().get("/health/detailed").json().path("components")) {
            if (component.path("name").asText().equals("elasticsearch")) {
                return component.at("/figures/snapshots_complete").asBoolean() && component.path("state").asText().equals("up");
            }
        }
        return false;
    }

    private static void hold(String what, AskedUnderLoad.Figures figures) {
        System.out.printf(Locale.ROOT,
                "%s: %d answers, %d of them from the copy, longest gap %d ms, slowest answer %d ms, %d wrong or missing%n", what,
                figures.answers(), figures.fromCopy(), figures.longestGap().toMillis(), figures.slowest().toMillis(),
                figures.faults().size());
        assertThat(figures.faults()).as(what).isEmpty();
        assertThat(figures.answers()).as(what).isGreaterThan(100);
        assertThat(figures.longestGap()).as(what).isLessThan(LONGEST_GAP);
    }

    /** The last, since the node stays dead. */
    @Test
    @Order(3)
    void losesNothingWhenANodeIsKilled() throws Exception {
        int killed = nodes.holder(PREFIX + ".demo");
        try (AskedUnderLoad load = new AskedUnderLoad(service.client(), NAMES)) {
            AskedUnderLoad.pause(1_000);
            nodes.node(killed).kill();
            hold("A node killed", load.after(Duration.ofSeconds(6)));
        }
    }

    @Test
    @Order(1)
    void losesNothingWhileANodeIsPaused() throws Exception {
        int paused = nodes.holder(PREFIX + ".demo");
        try (AskedUnderLoad load = new AskedUnderLoad(service.client(), NAMES)) {
            AskedUnderLoad.pause(1_000);
            nodes.node(paused).signal("STOP");
            AskedUnderLoad.pause(20_000);
            nodes.node(paused).signal("CONT");
            hold("A node paused for 20 s", load.after(Duration.ofSeconds(3)));
        }
    }

    @Test
    @Order(2)
    void losesNothingWhileQueuesAreFullAndVersionsAreSwapped() throws Exception {
        try (AskedUnderLoad load = new AskedUnderLoad(service.client(), NAMES);
                ExecutorService threads = Executors.newFixedThreadPool(FLOODS)) {
            AtomicBoolean over = new AtomicBoolean();
            List<Future<Long>> floods = new ArrayList<>();
            for (int i = 0; i < FLOODS; i++) {
                floods.add(threads.submit(() -> floodUntil(over)));
            }
            try {
                importPeople(2);
            } finally {
                over.set(true);
            }
            long turnedAway = 0;
            for (Future<Long> flood : floods) {
                turnedAway += flood.get();
            }
            assertThat(turnedAway).isPositive();
            hold("Two versions swapped in while " + turnedAway + " documents were turned away", load.after(Duration.ofSeconds(3)));
        }
    }

    private static long floodUntil(AtomicBoolean over) throws IOException, InterruptedException {
        long turnedAway = 0;
        while (!over.get()) {
            turnedAway += nodes.flood(100);
            AskedUnderLoad.pause(20);
        }
        return turnedAway;
    }

    private record Crowd() implements EntityReader {

        @Override
        public String format() {
            return "crowd";
        }

        @Override
        public void read(Path source, EntitySink sink) {
            PEOPLE.forEach(sink::entity);
        }
    }

    private static void importPeople(int times) throws IOException {
        try (Cluster cluster = Cluster.of(TestClusters.settings(PREFIX, nodes.addresses()))) {
            DatasetImporter importer = new DatasetImporter(
                    new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder()), Clock.systemUTC());
            for (int i = 0; i < times; i++) {
                importer.importList(new DatasetName("demo"), new Crowd(), Path.of("nowhere"), false, ImportProgress.NONE);
                AskedUnderLoad.pause(1_500);
            }
        }
    }
}
