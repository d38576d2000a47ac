package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.SearchEngineContract;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.IndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

class ElasticsearchSearchEngineTest extends SearchEngineContract {

    private final Cluster cluster = reach();

    private static Cluster reach() {
        try {
            return Cluster.of(TestClusters.settings(ElasticsearchServer.shared()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void leaveCluster() throws IOException {
        cluster.close();
    }

    @Override
    protected IndexStore store(Path folder, NameAnalyzer analyzer) {
        return new ClusterStore(cluster, analyzer, new HashedNgramEmbedder());
    }
}
