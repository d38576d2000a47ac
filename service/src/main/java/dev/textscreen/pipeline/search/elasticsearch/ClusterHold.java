package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.terms.NameWeighing;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A dataset's indexes while one importer holds it. For one thread. */
final class ClusterHold implements IndexStore.Hold {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String TEMPLATE = "/elasticsearch/index.json";
    private static final int MOST_SHARDS = 64;

    private final Cluster cluster;
    private final ElasticsearchClient client;
    private final Place place;
    private final ImportLock lock;
    private final Filling filling;

    /** Which dataset's indexes, and how they are named. */
    record Place(IndexNames names, DatasetName dataset) {

        String index(String version) {
            return names.index(dataset, version);
        }
    }

    /**
     * What indexes are filled with.
     *
     * @param before how many entities the version in use has
     */
    record Filling(EntityDocuments documents, long before) {
    }

    ClusterHold(Cluster cluster, Place place, ImportLock lock, Filling filling) {
        this.cluster = cluster;
        this.client = cluster.client();
        this.place = place;
        this.lock = lock;
        this.filling = filling;
    }

    /** As many as a list of this size needs. */
    static int shards(long entities, ClusterSettings.Indexes settings) {
        return (int) Math.clamp((entities + settings.entitiesPerShard() - 1) / settings.entitiesPerShard(), 1, MOST_SHARDS);
    }

    @Override
    public void prune(List<String> kept) throws IOException {
        lock.confirm();
        for (String index : new TreeSet<>(
                client.indices().getAlias(a -> a.index(place.names().versions(place.dataset()))).result().keySet())) {
            if (!kept.contains(IndexNames.version(index))) {
                delete(index);
            }
        }
    }

    @Override
    public List<IndexVersion> complete() throws IOException {
        List<IndexVersion> complete = new ArrayList<>();
        for (Map.Entry<String, IndexMappingRecord> index : client.indices()
                .getMapping(m -> m.index(place.names().versions(place.dataset())))
                .result().entrySet()) {
            Map<String, JsonData> known = index.getValue().mappings().meta();
            if (!known.isEmpty()) {
                complete.add(ClusterStore.version(place.dataset(), IndexNames.version(index.getKey()), known));
            }
        }
        return complete;
    }

    @Override
    public IndexBuild build(String version) throws IOException {
        String index = place.index(version);
        String building = place.names().building(place.dataset(), version);
        int shards = shards(filling.before(), cluster.settings().indexes());
        ObjectNode body = template();
        body.withObject("/settings").put("number_of_shards", shards);
        body.withObject("/settings/similarity/names").put("k1", NameWeighing.SATURATION).put("b", NameWeighing.LENGTH);
        body.withObject("/aliases").putObject(building);
        var unused = client.indices().create(c -> c.index(index).withJson(new StringReader(body.toString())));
        return new ElasticsearchIndexBuild(cluster, index, building, filling.documents());
    }

    private static ObjectNode template() throws IOException {
        try (InputStream template = ClusterHold.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IllegalStateException(TEMPLATE + " is missing");
            }
            return (ObjectNode) JSON.readTree(template);
        }
    }

    @Override
    public void publish(IndexVersion version) throws IOException {
        String index = place.index(version.version());
        client.indices().putMapping(m -> m.index(index).meta(ClusterStore.meta(version)));
        new StateDocuments(client, place.names()).forgive(place.dataset());
        lock.confirm();
        String alias = place.names().alias(place.dataset());
        String building = place.names().building(place.dataset(), version.version());
        client.indices().updateAliases(u -> u
                .actions(a -> a.remove(r -> r.index(place.names().versions(place.dataset())).alias(alias).mustExist(false)))
                .actions(a -> a.remove(r -> r.index(index).alias(building).mustExist(false)))
                .actions(a -> a.add(r -> r.index(index).alias(alias))));
    }

    @Override
    public void abandon(String version) throws IOException {
        delete(place.index(version));
    }

    private void delete(String index) throws IOException {
        try {
            var unused = client.indices().delete(d -> d.index(index));
        } catch (ElasticsearchException e) {
            if (!Cluster.isNotFound(e)) {
                throw e;
            }
        }
    }

    @Override
    public void refuse(String reason) throws IOException {
        new StateDocuments(client, place.names()).refuse(place.dataset(), reason);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
