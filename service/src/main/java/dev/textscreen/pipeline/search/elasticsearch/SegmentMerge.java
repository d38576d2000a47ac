package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import co.elastic.clients.elasticsearch.tasks.GetTasksResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Makes one segment of each shard of an index that nothing is written to any more, so that a search walks one graph of vectors. What was
 * deleted just before may stay in it, found by nobody but counted among the words, since the server keeps deletions for copies of the shard.
 */
final class SegmentMerge {

    private static final String GRAPH = "/elasticsearch/graph.json";
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final ElasticsearchClient client;
    private final String index;
    private final long compared;
    private final Duration patience;

    /**
     * @param compared up to how many names all vectors are compared, which is exact; beyond, they get a graph
     * @param patience how long nothing may be merged before the end
     */
    SegmentMerge(ElasticsearchClient client, String index, long compared, Duration patience) {
        this.client = client;
        this.index = index;
        this.compared = compared;
        this.patience = patience;
    }

    /** Whether with some more names the vectors need a graph, so that there have to be two segments to merge. */
    boolean begins(long names, int more) {
        return names <= compared && names + more > compared;
    }

    /**
     * Answers when the merge is done.
     *
     * @param names that the index holds
     * @throws IOException where the merge failed, or nothing was merged for too long
     */
    void run(long names) throws IOException {
        if (names > compared) {
            addGraph();
        }
        String task = client.indices().forcemerge(m -> m.index(index).maxNumSegments(1L).waitForCompletion(false)).task();
        if (task == null) {
            throw new IOException("the cluster names no task of the merge");
        }
        long moved = System.nanoTime();
        for (long pause = LOOK_AGAIN_MILLIS; !ended(task); pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            sleep(pause);
            if (isMerging()) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > patience.toNanos()) {
                throw new IOException("the cluster has merged nothing of the index for " + patience.toSeconds()
                        + " s; a node that is short of disk merges nothing and says so in its log");
            }
        }
    }

    private boolean ended(String task) throws IOException {
        GetTasksResponse state = client.tasks().get(t -> t.taskId(task));
        ErrorCause error = state.error();
        if (error != null) {
            throw new IOException("the index could not be merged: " + error.reason());
        }
        return state.completed();
    }

    /** A merge that waits, for others or for room on a disk, is not counted. */
    private boolean isMerging() throws IOException {
        IndicesStats all = client.indices().stats(s -> s.index(index).metric("merge")).all();
        return all != null && all.total() != null && all.total().merges() != null && all.total().merges().current() > 0;
    }

    private void addGraph() throws IOException {
        try (InputStream graph = SegmentMerge.class.getResourceAsStream(GRAPH)) {
            if (graph == null) {
                throw new IllegalStateException(GRAPH + " is missing");
            }
            client.indices().putMapping(m -> m.index(index).withJson(graph));
        }
    }

    private static void sleep(long milliseconds) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the index was merged", e);
        }
    }
}
