package dev.textscreen.pipeline.search.elasticsearch;

/**
 * How the cluster and the pool of connections do.
 *
 * @param goodNodes those that are not passed over right now
 * @param away whether so many requests failed in a row that nothing is asked for a while
 */
public record ClusterFigures(int nodes, int goodNodes, boolean away, Connections connections, Requests requests) {

    /**
     * @param most that may be open at once
     * @param waiting requests that wait for one
     */
    public record Connections(int most, int open, int idle, int waiting) {
    }

    /** Counts since start. */
    public record Requests(long sent, long retried, long failed, long shed) {
    }
}
