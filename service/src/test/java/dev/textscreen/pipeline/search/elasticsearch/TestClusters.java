package dev.textscreen.pipeline.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Settings for clusters of tests. */
public final class TestClusters {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** A server that was given may hold what an earlier run left. */
    private static final String RUN = "test" + Long.toString(System.currentTimeMillis(), 36) + "-";

    private TestClusters() {
    }

    /** Settings under which nobody else has made indexes. */
    static ClusterSettings settings(URI... nodes) {
        return settings(RUN + NUMBER.incrementAndGet(), List.of(nodes));
    }

    public static ClusterSettings settings(String prefix, List<URI> nodes) {
        return new ClusterSettings(
                new ClusterSettings.Address(nodes, new ClusterSettings.Credentials("", "", ""), true, Optional.empty()),
                new ClusterSettings.Pool(20, 5, Duration.ofMillis(500)),
                new ClusterSettings.Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60),
                        Duration.ofSeconds(60)),
                new ClusterSettings.Faults(2, Duration.ofMillis(20), Duration.ofMillis(100), 3, Duration.ofMillis(300)),
                new ClusterSettings.Indexes(prefix, 1 << 20, 500_000, 50_000, 8, Duration.ofSeconds(10)),
                new ClusterSettings.Trust(Duration.ofHours(1), Optional.empty()));
    }
}
