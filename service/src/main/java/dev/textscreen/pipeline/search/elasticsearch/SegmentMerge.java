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

    /** The graph is worth its making from here on; below, all vectors are compared, which is exact. */
    private static final long MOST_COMPARED = 50_000;
    private static final String GRAPH = "/elasticsearch/graph.json";
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ElasticsearchClient client;
    private final String index;

    SegmentMerge(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** Whether with one more name the vectors need a graph, so that there have to be two segments to merge. */
    static boolean isFull(long names) {
        return names == MOST_COMPARED;
    }

    /** @param names that the index holds */
    void run(long names) throws IOException {
        if (names > MOST_COMPARED) {
            addGraph();
        }
        String task = client.indices().forcemerge(m -> m.index(index).maxNumSegments(1L).waitForCompletion(false)).task();
        if (task == null) {
            throw new IOException("the cluster names no task of the merge");
        }
        GetTasksResponse state = client.tasks().get(t -> t.taskId(task));
        while (!state.completed()) {
            pause();
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

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the index was merged", e);
        }
    }
}
