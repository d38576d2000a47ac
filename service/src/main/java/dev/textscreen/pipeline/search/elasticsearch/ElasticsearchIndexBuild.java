package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.LongTable;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Fills the index of a version, batch by batch, and counts what is in it before anyone may read it. */
final class ElasticsearchIndexBuild implements IndexBuild {

    private static final int FILTER_PART = 1 << 20;
    private static final int TOGETHER = 2;
    private static final long LOOK_AGAIN_MILLIS = 50;
    /** A copy on another node is made by then, or the cluster has no room for it. */
    private static final Duration COPYING = Duration.ofMinutes(30);
    /** Merges of other indexes may come before. */
    private static final Duration UNMERGED = Duration.ofMinutes(30);

    private final Cluster cluster;
    private final String index;
    private final EntityDocuments documents;
    private final BulkWriter writer;
    private final PhraseHashes phrases;
    private final SegmentMerge merge;
    private final LongTable seen = new LongTable(1 << 12);
    /** Of ids that came more than once, the last ordinal. */
    private final Map<String, Integer> repeated = new HashMap<>();
    private int ordinal;
    private long names;
    private long written;
    private long entities;

    /** @param alias of the index while it is under construction */
    ElasticsearchIndexBuild(Cluster cluster, String index, String alias, EntityDocuments documents) throws IOException {
        this.cluster = cluster;
        this.index = index;
        this.documents = documents;
        this.phrases = new PhraseHashes();
        this.merge = new SegmentMerge(cluster.client(), index, cluster.settings().indexes().compared(), UNMERGED);
        this.writer = new BulkWriter(new BulkSender(cluster, alias), cluster.settings().indexes().batch(), TOGETHER);
    }

    @Override
    public void add(Entity entity) throws IOException {
        if (seen.putMax(Hash.finish(Hash.add(Hash.START, entity.id())), 1)) {
            entities++;
        } else {
            repeated.put(entity.id(), ordinal);
        }
        EntityDocuments.Listed listed = documents.analyze(entity, ordinal++);
        phrases.add(listed.terms().phrases());
        int spelled = listed.terms().names().size();
        if (merge.begins(names, spelled)) {
            writer.flush();
            cluster.client().indices().flush(f -> f.index(index));
        }
        writer.write(out -> documents.writeEntity(listed, out));
        for (int name = 1; name < spelled; name++) {
            int number = name;
            writer.write(out -> documents.writeName(listed, number, out));
        }
        names += spelled;
        written += Math.max(1, spelled);
    }

    @Override
    public long finish() throws IOException {
        int parts = writeFilter();
        writer.flush();
        ElasticsearchClient client = cluster.client();
        client.indices().refresh(r -> r.index(index));
        for (Map.Entry<String, Integer> id : repeated.entrySet()) {
            deleteBefore(id.getKey(), id.getValue());
        }
        merge.run(names);
        client.indices().refresh(r -> r.index(index));
        if (repeated.isEmpty()) {
            check("documents", written + parts, client.count(c -> c.index(index)).count());
        }
        check("entities", entities,
                client.count(c -> c.index(index).query(q -> q.term(t -> t.field(IndexFields.KIND).value(IndexFields.ENTITY)))).count());
        client.indices().putSettings(s -> s.index(index).settings(IndexSettings.of(i -> i.autoExpandReplicas("0-1"))));
        awaitCopies(client);
        return entities;
    }

    private int writeFilter() throws IOException {
        byte[] content = phrases.filter().content();
        int parts = 0;
        for (int from = 0; from < content.length; from += FILTER_PART) {
            int part = parts++;
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + FILTER_PART));
            writer.write(out -> documents.writeFilter(part, piece, out));
        }
        return parts;
    }

    private void deleteBefore(String id, int last) throws IOException {
        Query older = Query.of(q -> q.bool(b -> b.filter(f -> f.term(t -> t.field(IndexFields.ID).value(FieldValue.of(id))))
                .filter(f -> f.range(r -> r.number(n -> n.field(IndexFields.ORDINAL).lt((double) last))))));
        List<Hit<Void>> hits = cluster.client()
                .search(s -> s.index(index).query(older).size(10_000).source(o -> o.fetch(false)), Void.class).hits().hits();
        if (!hits.isEmpty()) {
            cluster.client().bulk(b -> {
                hits.forEach(hit -> b.operations(o -> o.delete(d -> d.index(index).id(hit.id()))));
                return b;
            });
        }
    }

    private void awaitCopies(ElasticsearchClient client) throws IOException {
        long end = System.nanoTime() + COPYING.toNanos();
        while (client.cluster().health(h -> h.index(index)).status() != HealthStatus.Green) {
            if (System.nanoTime() > end) {
                throw new IOException("the index " + index + " has no complete set of shards");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the index was copied", e);
            }
        }
    }

    private static void check(String what, long expected, long found) throws IOException {
        if (expected != found) {
            throw new IOException("the index has " + found + " " + what + " where " + expected + " were written");
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        phrases.close();
    }
}
