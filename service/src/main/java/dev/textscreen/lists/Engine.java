package dev.textscreen.lists;

import dev.textscreen.config.ElasticsearchSettings;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.elasticsearch.Cluster;
import dev.textscreen.pipeline.search.elasticsearch.ClusterSettings;
import dev.textscreen.pipeline.search.elasticsearch.ClusterStore;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.snapshot.SnapshotStore;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where indexes are kept: in a folder of this machine, or in a cluster with copies here. */
public record Engine(IndexStore store, Optional<Cluster> cluster, Optional<SnapshotStore> snapshots) {

    private static final Duration COPY_AGAIN = Duration.ofSeconds(30);

    static Engine of(TextscreenConfiguration settings, NameAnalyzer analyzer, Embedder embedder) throws IOException {
        Path data = settings.storage().data();
        IndexFormat lucene = new LuceneIndexFormat(analyzer, embedder);
        if (!settings.search().usesCluster()) {
            return new Engine(new FolderStore(data.resolve("indexes"), lucene), Optional.empty(), Optional.empty());
        }
        ElasticsearchSettings reached = settings.search().elasticsearch();
        Optional<Path> seen = Optional.of(data.resolve("cluster-seen")).filter(file -> reached.snapshot());
        Cluster cluster = Cluster.of(clusterSettings(reached, seen));
        ClusterStore store = new ClusterStore(cluster, analyzer, embedder);
        if (!reached.snapshot()) {
            return new Engine(store, Optional.of(cluster), Optional.empty());
        }
        SnapshotStore snapshots = new SnapshotStore(store, new FolderStore(data.resolve("snapshots"), lucene), COPY_AGAIN);
        return new Engine(snapshots, Optional.of(cluster), Optional.of(snapshots));
    }

    static ClusterSettings clusterSettings(ElasticsearchSettings s, Optional<Path> seen) {
        if (s.nodes().isEmpty()) {
            throw new IllegalArgumentException("search.engine is elasticsearch, but search.elasticsearch.url names no cluster");
        }
        return new ClusterSettings(
                new ClusterSettings.Address(s.nodes().stream().map(URI::create).toList(),
                        new ClusterSettings.Credentials(s.username(), s.password(), s.apiKey()), s.verifySsl(),
                        Optional.of(s.certificates()).filter(file -> !file.isEmpty()).map(Path::of)),
                new ClusterSettings.Pool(s.connections().most(), s.connections().keptAlive(), s.connections().patience().toJavaDuration()),
                new ClusterSettings.Timeouts(s.timeouts().connect().toJavaDuration(), s.timeouts().search().toJavaDuration(),
                        s.timeouts().answer().toJavaDuration(), s.timeouts().bulk().toJavaDuration(),
                        s.timeouts().manage().toJavaDuration()),
                new ClusterSettings.Faults(s.faults().retries(), s.faults().pause().toJavaDuration(), s.faults().avoid().toJavaDuration(),
                        s.faults().failures(), s.faults().away().toJavaDuration()),
                new ClusterSettings.Indexes(s.indexPrefix(), Math.toIntExact(s.indexing().batch().toBytes()),
                        s.indexing().entitiesPerShard(), s.indexing().compared(), s.indexing().neighbours(),
                        s.indexing().lock().toJavaDuration()),
                new ClusterSettings.Trust(s.outdatedAfter().toJavaDuration(), seen));
    }

    /** Ends what works in the background. */
    void close() throws IOException {
        snapshots.ifPresent(SnapshotStore::close);
        if (cluster.isPresent()) {
            cluster.get().close();
        }
    }
}
