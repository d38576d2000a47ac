package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.textscreen.pipeline.search.versions.DatasetName;
import java.io.IOException;

/** The small index of locks and refusals. */
final class StateDocuments {

    static final String DATASET = "dataset";
    static final String REFUSAL = "refusal";

    private final ElasticsearchClient client;
    private final IndexNames names;

    StateDocuments(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /** Makes the index where it is not there yet. */
    void prepare() throws IOException {
        if (client.indices().exists(e -> e.index(names.state())).value()) {
            return;
        }
        try {
            var unused = client.indices().create(c -> c.index(names.state())
                    .settings(s -> s.numberOfShards("1").autoExpandReplicas("0-1"))
                    .mappings(m -> m.dynamic(DynamicMapping.Strict)
                            .properties("holder", p -> p.keyword(k -> k.docValues(false).index(false)))
                            .properties("beat", p -> p.long_(l -> l.index(false)))
                            .properties(DATASET, p -> p.keyword(k -> k))
                            .properties(REFUSAL, p -> p.keyword(k -> k.ignoreAbove(8000)))));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }

    void refuse(DatasetName dataset, String reason) throws IOException {
        var unused = client.index(i -> i.index(names.state()).id(id(dataset)).refresh(Refresh.True)
                .document(JsonNodeFactory.instance.objectNode().put(DATASET, dataset.value()).put(REFUSAL, reason)));
    }

    void forgive(DatasetName dataset) throws IOException {
        try {
            var unused = client.delete(d -> d.index(names.state()).id(id(dataset)).refresh(Refresh.True));
        } catch (ElasticsearchException e) {
            if (!Cluster.isNotFound(e)) {
                throw e;
            }
        }
    }

    private static String id(DatasetName dataset) {
        return "refusal." + dataset;
    }
}
