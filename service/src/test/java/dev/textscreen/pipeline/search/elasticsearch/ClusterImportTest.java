package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.json.JsonData;
import dev.textscreen.pipeline.search.Candidate;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexStoreContract;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How index versions come, go and survive in a cluster. */
class ClusterImportTest extends IndexStoreContract {

    private final ClusterSettings settings = TestClusters.settings(ElasticsearchServer.shared());
    private final Cluster cluster = reach(settings);

    private static Cluster reach(ClusterSettings settings) {
        try {
            return Cluster.of(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void leaveCluster() throws IOException {
        cluster.close();
    }

    @Override
    protected IndexStore emptyStore() throws IOException {
        return store(cluster);
    }

    @Override
    protected IndexStore again() throws IOException {
        return store(cluster);
    }

    private static ClusterStore store(Cluster cluster) throws IOException {
        return new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder());
    }

    @Override
    protected Set<String> kept() throws IOException {
        return cluster.client().indices().getAlias(a -> a.index(settings.indexes().prefix() + ".people.*")).result().keySet().stream()
                .map(IndexNames::version).collect(Collectors.toSet());
    }

    @Test
    void lastsBeyondAnImporterThatFellSilentAndThenKeepsThatOneOut() throws Exception {
        ClusterSettings.Indexes i = settings.indexes();
        ClusterSettings hasty = with(
                new ClusterSettings.Indexes(i.prefix(), i.batch(), i.entitiesPerShard(), i.compared(), i.neighbours(),
                        Duration.ofMillis(200)));
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
        assertThat(kept()).isEmpty();
    }

    private ClusterSettings with(ClusterSettings.Indexes indexes) {
        return new ClusterSettings(settings.address(), settings.pool(), settings.timeouts(), settings.faults(), indexes, settings.trust());
    }

    @Test
    void makesAGraphOfVectorsWhereThereAreMoreNamesThanAreCompared() throws Exception {
        ClusterSettings.Indexes i = settings.indexes();
        ClusterSettings few = with(new ClusterSettings.Indexes(i.prefix(), i.batch(), i.entitiesPerShard(), 2, i.neighbours(), i.lock()));
        List<String> names = List.of("Danuta Wiatrak", "Zlata Perehuda", "Nestor Lasota", "Melania Kvitko", "Wiatrak");
        try (Cluster other = Cluster.of(few); IndexStore.Hold hold = store(other).hold(PEOPLE); IndexBuild build = hold.build("v1-graph")) {
            for (String name : names) {
                build.add(ListedPeople.person(name, name));
            }
            IndexVersion version = new IndexVersion("people", "v1-graph", build.finish(), Instant.EPOCH, "given", store.format());
            hold.publish(version);
            assertThat(cluster.client().indices().getMapping(m -> m.index(i.prefix() + ".people")).toString()).contains("\"hnsw\"");
            try (SearchEngine engine = store(other).open(version)) {
                for (String name : names) {
                    CandidateQuery query = new CandidateQuery(ListedPeople.asked(name), List.of(), EntityFilter.ALL, names.size(), true);
                    Candidate best = engine.candidates(query, SearchListener.NONE).candidates().getFirst();
                    assertThat(best.id()).isEqualTo(name);
                    assertThat(best.retrieval().vectorRank()).hasValue(1);
                }
            }
        }
    }

    /** No machine has so much room. */
    @Test
    void doesNotWaitForeverForAClusterThatIsShortOfDisk() throws Exception {
        String index = settings.indexes().prefix() + ".unmerged";
        for (String name : List.of("Danuta Wiatrak", "Nestor Lasota")) {
            cluster.client().index(i -> i.index(index).document(Map.of("name", name)).refresh(Refresh.True));
        }
        SegmentMerge merge = new SegmentMerge(cluster.client(), index, 10, Duration.ofSeconds(3));
        leaveOnDisk("1000tb");
        try {
            Thread.sleep(2_000);
            assertThatThrownBy(() -> merge.run(2)).isInstanceOf(IOException.class).hasMessageContaining("short of disk");
        } finally {
            leaveOnDisk("1mb");
        }
        merge.run(2);
        assertThat(cluster.client().indices().stats(s -> s.index(index)).all().primaries().segments().count()).isOne();
    }

    /** How much of the disk nodes leave for others; they look every second. */
    private void leaveOnDisk(String room) throws IOException {
        cluster.client().cluster().putSettings(s -> s.transient_("indices.merge.disk.watermark.high", JsonData.of(room)));
    }

    @Test
    void writesNothingIntoAnIndexThatIsGone() throws IOException {
        try (IndexStore.Hold hold = store.hold(PEOPLE); IndexBuild build = hold.build("v1-gone")) {
            hold.prune(List.of());
            build.add(ListedPeople.person("p", "Danuta Wiatrak"));
            assertThatThrownBy(build::finish).isInstanceOf(IOException.class);
        }
        assertThat(kept()).isEmpty();
    }
}
