package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.Candidate;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.OpenIndex;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.SearchFailedException;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.snapshot.SnapshotStore;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.LiveIndexes;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered while the cluster is away. */
class SnapshotTest {

    private static final List<Entity> CROWD = ListedPeople.crowd(200, 6);
    private static final CandidateQuery QUESTION = new CandidateQuery(ListedPeople.asked(CROWD.get(7).caption()), List.of(),
            EntityFilter.ALL, 5,
            true);

    @TempDir
    Path folder;

    private Relay relay;
    private Cluster cluster;
    private ClusterStore store;

    @BeforeEach
    void fillCluster() throws IOException {
        relay = new Relay(ElasticsearchServer.shared());
        cluster = Cluster.of(TestClusters.settings(relay.address()));
        store = new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder());
        importCrowd("v1");
    }

    @AfterEach
    void leaveCluster() throws IOException {
        cluster.close();
        relay.close();
    }

    private void importCrowd(String version) throws IOException {
        DatasetName people = new DatasetName("people");
        try (IndexStore.Hold hold = store.hold(people); IndexBuild build = hold.build(version)) {
            for (Entity entity : CROWD) {
                build.add(entity);
            }
            hold.publish(new IndexVersion("people", version, build.finish(), Instant.EPOCH, "given", store.format()));
        }
    }

    private SnapshotStore snapshots() throws IOException {
        NameAnalyzer analyzer = ListedPeople.analyzer();
        return new SnapshotStore(store, new FolderStore(folder, new LuceneIndexFormat(analyzer, new HashedNgramEmbedder())),
                Duration.ofMillis(100));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private record Answer(List<Candidate> candidates, String version) {
    }

    private static Answer ask(LiveIndexes live) {
        try (OpenIndexes.Lease lease = live.lease(Set.of())) {
            OpenIndex index = lease.indexes().getFirst();
            List<Candidate> candidates = index.engine().candidates(QUESTION, SearchListener.NONE).candidates();
            return new Answer(candidates, index.version());
        }
    }

    @Test
    void answersFromItsCopySaysSoAndComesBackByItself() throws Exception {
        try (SnapshotStore snapshots = snapshots(); LiveIndexes live = new LiveIndexes(snapshots)) {
            live.refresh();
            await(snapshots::isComplete);
            Answer before = ask(live);
            assertThat(before.version()).isEqualTo("people:v1");
            relay.cut();
            Answer away = ask(live);
            assertThat(away.version()).isEqualTo("people:v1@snapshot");
            assertThat(away.candidates().getFirst()).usingRecursiveComparison().ignoringFields("listed.edition")
                    .isEqualTo(before.candidates().getFirst());
            live.refresh();
            assertThat(ask(live).version()).isEqualTo("people:v1@snapshot");
            relay.mend();
            await(() -> ask(live).version().equals("people:v1"));
        }
    }

    @Test
    void startsFromItsCopyWhileTheClusterIsAway() throws Exception {
        try (SnapshotStore snapshots = snapshots(); LiveIndexes live = new LiveIndexes(snapshots)) {
            live.refresh();
            await(snapshots::isComplete);
        }
        relay.cut();
        try (SnapshotStore snapshots = snapshots(); LiveIndexes live = new LiveIndexes(snapshots)) {
            live.refresh();
            assertThat(ask(live).version()).isEqualTo("people:v1@snapshot");
            relay.mend();
            importCrowd("v2");
            live.refresh();
            await(() -> ask(live).version().equals("people:v2"));
            await(snapshots::isComplete);
        }
    }

    @Test
    void waitsForASilentClusterOnceARequestAtMost() throws Exception {
        try (SnapshotStore snapshots = snapshots(); LiveIndexes live = new LiveIndexes(snapshots)) {
            live.refresh();
            await(snapshots::isComplete);
            relay.fallSilent(true);
            try (OpenIndexes.Lease lease = live.lease(Set.of())) {
                OpenIndex index = lease.indexes().getFirst();
                index.engine().candidates(QUESTION, SearchListener.NONE);
                long sent = cluster.figures().requests().sent();
                for (int i = 0; i < 10; i++) {
                    index.engine().candidates(QUESTION, SearchListener.NONE);
                }
                assertThat(cluster.figures().requests().sent()).isEqualTo(sent);
            }
        }
    }

    @Test
    void failsWithoutACopy() throws Exception {
        try (LiveIndexes live = new LiveIndexes(store)) {
            live.refresh();
            relay.cut();
            assertThatThrownBy(() -> ask(live)).isInstanceOf(SearchFailedException.class);
            assertThatThrownBy(live::refresh).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(live)).isInstanceOf(SearchFailedException.class);
            relay.mend();
            await(() -> !cluster.isAway() || ask(live) != null);
        }
    }
}
