package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.versions.DatasetImporter;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportProgress;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.LiveIndexes;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How index versions come, go and survive in a cluster. */
class ClusterImportTest {

    private static final DatasetName PEOPLE = new DatasetName("people");

    private Cluster cluster;
    private ClusterSettings settings;
    private ClusterStore store;
    private DatasetImporter importer;
    private LiveIndexes live;

    @BeforeEach
    void reachCluster() throws IOException {
        settings = TestClusters.settings(ElasticsearchServer.shared().address());
        cluster = Cluster.of(settings);
        store = store(cluster);
        importer = new DatasetImporter(store, Clock.systemUTC());
        live = new LiveIndexes(store);
    }

    @AfterEach
    void leaveCluster() throws IOException {
        live.close();
        cluster.close();
    }

    private static ClusterStore store(Cluster cluster) throws IOException {
        return new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder());
    }

    private record Given(List<Entity> list, boolean broken) implements EntityReader {

        @Override
        public String format() {
            return "given";
        }

        @Override
        public void read(Path source, EntitySink sink) throws IOException {
            list.forEach(sink::entity);
            if (broken) {
                throw new IOException("the list ends in the middle");
            }
        }
    }

    private IndexVersion importPeople(int size, long seed) throws IOException {
        return importer.importList(PEOPLE, new Given(ListedPeople.crowd(size, seed), false), Path.of("nowhere"), true, ImportProgress.NONE)
                .version();
    }

    private Set<String> indexes() throws IOException {
        ElasticsearchClient client = cluster.client();
        return client.indices().getAlias(a -> a.index(settings.indexes().prefix() + ".*")).result().keySet();
    }

    private long loaded() throws IOException {
        live.refresh();
        try (OpenIndexes.Lease lease = live.lease(Set.of("people"))) {
            return lease.indexes().getFirst().engine().size();
        }
    }

    @Test
    void keepsTheVersionBeforeUntilTheNextImport() throws IOException {
        IndexVersion first = importPeople(20, 1);
        assertThat(loaded()).isEqualTo(20);
        IndexVersion second = importPeople(30, 2);
        assertThat(loaded()).isEqualTo(30);
        assertThat(indexes()).hasSize(2);
        IndexVersion third = importPeople(40, 3);
        assertThat(loaded()).isEqualTo(40);
        assertThat(indexes()).hasSize(2).noneMatch(index -> index.endsWith(first.version()))
                .anyMatch(index -> index.endsWith(second.version())).anyMatch(index -> index.endsWith(third.version()));
        assertThat(store.current(PEOPLE)).contains(third);
    }

    @Test
    void goesBackToTheVersionBefore() throws IOException {
        IndexVersion first = importPeople(20, 1);
        importPeople(30, 2);
        try (IndexStore.Hold hold = store.hold(PEOPLE)) {
            hold.publish(first);
        }
        assertThat(loaded()).isEqualTo(20);
        assertThat(store.current(PEOPLE)).contains(first);
    }

    @Test
    void showsReadersNothingOfAnImportThatBreaksOff() throws IOException {
        importPeople(20, 1);
        Given broken = new Given(ListedPeople.crowd(500, 5), true);
        assertThatThrownBy(() -> importer.importList(PEOPLE, broken, Path.of("nowhere"), true, ImportProgress.NONE))
                .hasMessageContaining("ends in the middle");
        assertThat(loaded()).isEqualTo(20);
        assertThat(indexes()).hasSize(1);
        assertThat(live.states().getFirst().refusal()).hasValueSatisfying(why -> assertThat(why).contains("ends in the middle"));
        importPeople(21, 1);
        assertThat(loaded()).isEqualTo(21);
        assertThat(live.states().getFirst().refusal()).isEmpty();
    }

    @Test
    void removesWhatACrashedImporterLeft() throws IOException {
        importPeople(20, 1);
        IndexStore.Hold crashed = store.hold(PEOPLE);
        IndexBuild half = crashed.build("v0-crashed");
        half.add(ListedPeople.person("p", "Danuta Wiatrak"));
        half.close();
        assertThat(loaded()).isEqualTo(20);
        crashed.close();
        importPeople(22, 1);
        assertThat(loaded()).isEqualTo(22);
        assertThat(indexes()).hasSize(2).noneMatch(index -> index.endsWith("crashed"));
    }

    @Test
    void letsOneImporterWorkAtATime() throws IOException {
        try (IndexStore.Hold hold = store.hold(PEOPLE)) {
            assertThat(hold).isNotNull();
            assertThatThrownBy(() -> store.hold(PEOPLE)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("is running");
            store.hold(new DatasetName("others")).close();
        }
        store.hold(PEOPLE).close();
    }

    @Test
    void lastsBeyondAnImporterThatFellSilentAndThenKeepsThatOneOut() throws Exception {
        ClusterSettings.Indexes i = settings.indexes();
        ClusterSettings hasty = new ClusterSettings(settings.address(), settings.pool(), settings.timeouts(), settings.faults(),
                new ClusterSettings.Indexes(i.prefix(), i.batch(), i.entitiesPerShard(), i.neighbours(), Duration.ofMillis(200)));
        try (Cluster other = Cluster.of(hasty); IndexStore.Hold silent = store.hold(PEOPLE)) {
            IndexBuild build = silent.build("v1-silent");
            build.add(ListedPeople.person("p", "Danuta Wiatrak"));
            Thread.sleep(400);
            IndexStore.Hold taken = store(other).hold(PEOPLE);
            IndexVersion late = new IndexVersion("people", "v1-silent", build.finish(), Instant.EPOCH, "given", store.format());
            assertThatThrownBy(() -> silent.publish(late)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("took over");
            assertThat(store.current(PEOPLE)).isEmpty();
            taken.prune(List.of());
            build.close();
            taken.close();
        }
        assertThat(indexes()).isEmpty();
    }

    @Test
    void writesNothingIntoAnIndexThatIsGone() throws IOException {
        try (IndexStore.Hold hold = store.hold(PEOPLE); IndexBuild build = hold.build("v1-gone")) {
            hold.prune(List.of());
            build.add(ListedPeople.person("p", "Danuta Wiatrak"));
            assertThatThrownBy(build::finish).isInstanceOf(IOException.class);
        }
        assertThat(indexes()).isEmpty();
    }
}
