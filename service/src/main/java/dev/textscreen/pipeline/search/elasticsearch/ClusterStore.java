package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps index versions in a cluster: each is an index, and an alias names the one in use. Thread-safe. */
public final class ClusterStore implements IndexStore {

    /** Raised whenever an older index could not be read, or would answer differently. */
    private static final int VERSION = 4;
    private static final int MOST_REFUSALS = 1000;

    private final Cluster cluster;
    private final NameAnalyzer analyzer;
    private final Embedder embedder;
    private final IndexNames names;

    public ClusterStore(Cluster cluster, NameAnalyzer analyzer, Embedder embedder) {
        this.cluster = cluster;
        this.analyzer = analyzer;
        this.embedder = embedder;
        this.names = new IndexNames(cluster.settings().indexes().prefix());
    }

    @Override
    public String format() {
        return "elasticsearch-" + VERSION + "-terms-" + NameAnalyzer.VERSION + "-" + embedder.name();
    }

    @Override
    public List<Standing> standings() throws IOException {
        Map<String, String> refusals = refusals();
        List<Standing> standings = new ArrayList<>();
        cluster.client().indices().getAlias(a -> a.index(names.everything())).result()
                .forEach((index, known) -> known.aliases().keySet().stream().flatMap(alias -> names.dataset(alias).stream())
                        .forEach(dataset -> standings.add(
                                new Standing(dataset, IndexNames.version(index), Optional.ofNullable(refusals.get(dataset.value()))))));
        standings.sort(Comparator.comparing(Standing::dataset));
        cluster.seen().now();
        return standings;
    }

    private Map<String, String> refusals() throws IOException {
        Map<String, String> refusals = new HashMap<>();
        try {
            List<Hit<ObjectNode>> hits = cluster.client()
                    .search(s -> s.index(names.state()).size(MOST_REFUSALS).query(q -> q.exists(e -> e.field(StateDocuments.REFUSAL))),
                            ObjectNode.class)
                    .hits().hits();
            for (Hit<ObjectNode> hit : hits) {
                ObjectNode state = hit.source();
                if (state != null) {
                    refusals.put(state.path(StateDocuments.DATASET).asText(), state.path(StateDocuments.REFUSAL).asText());
                }
            }
        } catch (ElasticsearchException e) {
            if (!Cluster.isNotFound(e)) {
                throw e;
            }
        }
        return refusals;
    }

    @Override
    public Optional<IndexVersion> current(DatasetName dataset) throws IOException {
        try {
            Map<String, IndexMappingRecord> found = cluster.client().indices().getMapping(m -> m.index(names.alias(dataset))).result();
            for (Map.Entry<String, IndexMappingRecord> index : found.entrySet()) {
                return Optional.of(version(dataset, IndexNames.version(index.getKey()), index.getValue().mappings().meta()));
            }
            return Optional.empty();
        } catch (ElasticsearchException e) {
            if (Cluster.isNotFound(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static IndexVersion version(DatasetName dataset, String version, Map<String, JsonData> known) throws IOException {
        try {
            return new IndexVersion(dataset.value(), version, Long.parseLong(text(known, "entities")),
                    Instant.parse(text(known, "built_at")),
                    text(known, "source_format"), text(known, "index_format"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("the index of '" + dataset + "' is not one that an import completed", e);
        }
    }

    private static String text(Map<String, JsonData> known, String name) {
        JsonData value = known.get(name);
        return value == null ? "" : value.to(String.class);
    }

    static Map<String, JsonData> meta(IndexVersion version) {
        return Map.of("entities", JsonData.of(Long.toString(version.entities())), "built_at", JsonData.of(version.builtAt().toString()),
                "source_format", JsonData.of(version.sourceFormat()), "index_format", JsonData.of(version.indexFormat()));
    }

    /** Asks nothing yet, so that it works while the cluster is away. */
    @Override
    public SearchEngine open(IndexVersion version) {
        boolean sharded = ClusterHold.shards(version.entities(), cluster.settings().indexes()) > 1;
        ClusterIndex index = new ClusterIndex(cluster, names.index(new DatasetName(version.dataset()), version.version()), sharded);
        return new ElasticsearchSearchEngine(index,
                new ElasticsearchSearchEngine.Parts(analyzer, cluster.settings().indexes().neighbours()), version.entities());
    }

    @Override
    public Hold hold(DatasetName dataset) throws IOException {
        StateDocuments state = new StateDocuments(cluster.client(), names);
        state.prepare();
        ImportLock lock = ImportLock.take(cluster, names, dataset);
        long before = current(dataset).map(IndexVersion::entities).orElse(0L);
        return new ClusterHold(cluster, new ClusterHold.Place(names, dataset), lock,
                new ClusterHold.Filling(new EntityDocuments(analyzer, embedder), before));
    }
}
