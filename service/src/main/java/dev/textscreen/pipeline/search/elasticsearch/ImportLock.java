package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a dataset for one importer among all machines: a document that its holder writes anew at a steady pace. Who finds it older than an
 * importer may be silent takes it over, and the sequence number of every write tells the former holder that it has lost it.
 */
final class ImportLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);
    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final String index;
    private final String id;
    private final String holder = UUID.randomUUID().toString();
    private final ScheduledExecutorService clock;
    private long sequence;
    private long term;
    private boolean lost;

    private ImportLock(Cluster cluster, String index, String id) {
        this.cluster = cluster;
        this.index = index;
        this.id = id;
        this.clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("import-lock").daemon().factory());
    }

    /** @throws ImportRefusedException where another importer holds the dataset */
    static ImportLock take(Cluster cluster, IndexNames names, DatasetName dataset) throws IOException {
        ImportLock lock = new ImportLock(cluster, names.state(), "lock." + dataset);
        try {
            if (!lock.create() && !lock.takeOver()) {
                throw new ImportRefusedException("another import of '" + dataset + "' is running");
            }
            long pace = cluster.settings().indexes().lock().toMillis() / 3;
            var unused = lock.clock.scheduleAtFixedRate(lock::beat, pace, pace, TimeUnit.MILLISECONDS);
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.clock.shutdownNow();
            throw e;
        }
    }

    private ObjectNode sign() {
        return JsonNodeFactory.instance.objectNode().put("holder", holder).put("beat", System.currentTimeMillis());
    }

    private boolean create() throws IOException {
        try {
            written(cluster.client().index(i -> i.index(index).id(id).opType(OpType.Create).document(sign())));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private boolean takeOver() throws IOException {
        GetResponse<ObjectNode> current = cluster.client().get(g -> g.index(index).id(id), ObjectNode.class);
        ObjectNode sign = current.source();
        if (!current.found() || sign == null) {
            return create();
        }
        Duration silent = Duration.ofMillis(System.currentTimeMillis() - sign.path("beat").asLong());
        if (silent.compareTo(cluster.settings().indexes().lock()) < 0) {
            return false;
        }
        sequence = current.seqNo() == null ? 0 : current.seqNo();
        term = current.primaryTerm() == null ? 0 : current.primaryTerm();
        return rewrite();
    }

    /** Answers false where another has written it since. */
    private synchronized boolean rewrite() throws IOException {
        try {
            written(cluster.client().index(i -> i.index(index).id(id).ifSeqNo(sequence).ifPrimaryTerm(term).document(sign())));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                lost = true;
                return false;
            }
            throw e;
        }
    }

    private synchronized void written(IndexResponse response) {
        sequence = response.seqNo() == null ? 0 : response.seqNo();
        term = response.primaryTerm() == null ? 0 : response.primaryTerm();
    }

    private void beat() {
        try {
            boolean unused = isLost() || rewrite();
        } catch (IOException | RuntimeException e) {
            LOG.warn("the sign of life of an import could not be written: {}", e.toString());
        }
    }

    private synchronized boolean isLost() {
        return lost;
    }

    /**
     * Makes sure that the dataset is still held.
     *
     * @throws ImportRefusedException where another importer took it
     */
    void confirm() throws IOException {
        if (isLost() || !rewrite()) {
            throw new ImportRefusedException("another importer took over, since this one gave no sign of life for too long");
        }
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        if (isLost()) {
            return;
        }
        synchronized (this) {
            try {
                var unused = cluster.client()
                        .delete(d -> d.index(index).id(id).ifSeqNo(sequence).ifPrimaryTerm(term).refresh(Refresh.False));
            } catch (ElasticsearchException e) {
                if (e.status() != CONFLICT && !Cluster.isNotFound(e)) {
                    throw e;
                }
            }
        }
    }
}
