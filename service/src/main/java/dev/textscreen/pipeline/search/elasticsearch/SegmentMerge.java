package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.tasks.GetTasksResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Makes one segment of each shard of an index that nothing is written to any more: what was deleted is gone from the counts of words, and a
 * search walks one graph of vectors.
 */
final class SegmentMerge {

    private static final String GRAPH = "/elasticsearch/graph.json";
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final ElasticsearchClient client;
    private final String index;
    private final long compared;

    /** @param compared up to how many names all vectors are compared, which is exact; beyond, they get a graph */
    SegmentMerge(ElasticsearchClient client, String index, long compared) {
        this.client = client;
        this.index = index;
        this.compared = compared;
    }

    /** Whether with some more names the vectors need a graph, so that there have to be two segments to merge. */
    boolean begins(long names, int more) {
        return names <= compared && names + more > compared;
    }

    /** @param names that the index holds */
    void run(long names) throws IOException {
        if (names > compared) {
            addGraph();
        }
        String task = client.indices().forcemerge(m -> m.index(index).maxNumSegments(1L).waitForCompletion(false)).task();
        if (task == null) {
            throw new IOException("the cluster names no task of the merge");
        }
        GetTasksResponse state = client.tasks().get(t -> t.taskId(task));
        for (long pause = LOOK_AGAIN_MILLIS; !state.completed(); pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            sleep(pause);
            state = client.tasks().get(t -> t.taskId(task));
        }
        ErrorCause error = state.error();
        if (error != null) {
            throw new IOException("the index could not be merged: " + error.reason());
        }
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
