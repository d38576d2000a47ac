package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.AssetWords;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.MatchAnswer;
import dev.textscreen.pipeline.search.MatchOptions;
import dev.textscreen.pipeline.search.NameScan;
import dev.textscreen.pipeline.search.SearchLimits;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.snapshot.SnapshotStore;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.LiveIndexes;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pod that does not hear of a new version goes on saying, and for how long. */
class OutdatedListsTest {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final DatasetName PEOPLE = new DatasetName("people");
    /** Comes onto the list with its second version. */
    private static final EntityQuery LATER = new EntityQuery("Person", Map.of("name", List.of("Zlata Perehuda")));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    Path folder;

    private Relay relay;
    private ClusterSettings settings;
    private ClusterStore elsewhere;
    private Cluster reachable;

    @BeforeEach
    void fillCluster() throws IOException {
        ClusterSettings s = TestClusters.settings(ElasticsearchServer.shared());
        reachable = Cluster.of(s);
        elsewhere = new ClusterStore(reachable, ListedPeople.analyzer(), new HashedNgramEmbedder());
        relay = new Relay(ElasticsearchServer.shared());
        settings = new ClusterSettings(
                new ClusterSettings.Address(List.of(relay.address()), s.address().credentials(), true, Optional.empty()), s.pool(),
                s.timeouts(), s.faults(), s.indexes(), new ClusterSettings.Trust(LIMIT, Optional.of(folder.resolve("seen"))));
        publish("v1", "Danuta Wiatrak");
    }

    @AfterEach
    void leaveCluster() throws IOException {
        reachable.close();
        relay.close();
    }

    private void publish(String version, String name) throws IOException {
        try (IndexStore.Hold hold = elsewhere.hold(PEOPLE); IndexBuild build = hold.build(version)) {
            build.add(ListedPeople.person(version, name));
            hold.publish(new IndexVersion("people", version, build.finish(), Instant.EPOCH, "given", elsewhere.format()));
        }
    }

    private static WatchlistSearch search(LiveIndexes live) throws IOException {
        return new WatchlistSearch(live,
                new WatchlistSearch.Recognition(ListedPeople.questions(), new WatchlistMatcher(
                        Matcher.read(ListedPeople.DICTIONARIES, Latinizer.read(ListedPeople.DICTIONARIES),
                                SoundKey.read(ListedPeople.DICTIONARIES))),
                        new NameScan(ListedPeople.analyzer(), AssetWords.read(ListedPeople.DICTIONARIES))),
                new SearchLimits(30, 100, 1000, 1000), SearchListener.NONE);
    }

    private static MatchAnswer ask(WatchlistSearch search) {
        return search.match(LATER, new MatchOptions(Set.of(), 5, 0.7, 0.5, EntityFilter.ALL, true));
    }

    /** The cluster gets another version while the pod cannot see it. */
    private void cutAndReplace(Cluster cluster) throws IOException {
        relay.cut();
        publish("v2", "Zlata Perehuda");
        now.updateAndGet(time -> time.plus(LIMIT));
        assertThat(cluster.isUnseenTooLong()).isFalse();
    }

    private void passLimit() {
        now.updateAndGet(time -> time.plus(LIMIT).plusSeconds(1));
    }

    private static void assertOutdated(MatchAnswer answer) {
        assertThat(answer.degraded()).containsExactly("search.people");
        assertThat(answer.indexVersion()).contains("@outdated");
    }

    @Test
    void keepsToItsAnswersUntilTheLimitAndThenCallsThemOutdated() throws Exception {
        try (Cluster cluster = Cluster.of(settings, now::get);
                LiveIndexes live = new LiveIndexes(new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder()))) {
            live.refresh();
            WatchlistSearch search = search(live);
            assertThat(ask(search).degraded()).isEmpty();
            cutAndReplace(cluster);
            assertThat(ask(search).degraded()).isEmpty();
            passLimit();
            assertThat(live.version()).isEqualTo("people:v1@outdated");
            assertOutdated(ask(search));
            assertOutdated(ask(search));
            relay.mend();
            live.refresh();
            MatchAnswer back = ask(search);
            assertThat(back.degraded()).isEmpty();
            assertThat(back.matches()).hasSize(1);
        }
    }

    @Test
    void keepsToItsCopyUntilTheLimitAlsoWhereItStartsAnew() throws Exception {
        try (Cluster cluster = Cluster.of(settings, now::get);
                SnapshotStore store = snapshots(cluster);
                LiveIndexes live = new LiveIndexes(store)) {
            live.refresh();
            for (int i = 0; i < 600 && !store.isComplete(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            live.refresh();
            cutAndReplace(cluster);
            WatchlistSearch search = search(live);
            assertThat(ask(search).degraded()).isEmpty();
            passLimit();
            assertOutdated(ask(search));
        }
        try (Cluster cluster = Cluster.of(settings, now::get);
                SnapshotStore store = snapshots(cluster);
                LiveIndexes live = new LiveIndexes(store)) {
            live.refresh();
            assertOutdated(ask(search(live)));
            relay.mend();
            live.refresh();
            assertThat(ask(search(live)).matches()).hasSize(1);
        }
    }

    private SnapshotStore snapshots(Cluster cluster) throws IOException {
        return new SnapshotStore(new ClusterStore(cluster, ListedPeople.analyzer(), new HashedNgramEmbedder()),
                new FolderStore(folder.resolve("copies"), new LuceneIndexFormat(ListedPeople.analyzer(), new HashedNgramEmbedder())),
                Duration.ofMillis(100));
    }
}
