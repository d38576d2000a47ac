package dev.textscreen.lists;

import dev.textscreen.health.Component;
import dev.textscreen.pipeline.search.elasticsearch.Cluster;
import dev.textscreen.pipeline.search.elasticsearch.ClusterFigures;
import dev.textscreen.pipeline.search.snapshot.SnapshotStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What health says of the cluster: away, it keeps the service from being ready unless every list has a copy here that is not outdated. */
public final class ClusterCheck implements Supplier<List<Component>> {

    private static final String NAME = "elasticsearch";
    private static final String UNSEEN = "The Elasticsearch cluster has not said for too long which versions of the lists are in use.";

    private final Engine engine;

    public ClusterCheck(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Component> get() {
        return engine.cluster().map(cluster -> List.of(component(cluster))).orElse(List.of());
    }

    private Component component(Cluster cluster) {
        ClusterFigures figures = cluster.figures();
        Map<String, Object> shown = shown(figures);
        engine.snapshots().ifPresent(snapshots -> shown.put("snapshots_complete", snapshots.isComplete()));
        if (cluster.isUnseenTooLong()) {
            return new Component(NAME, Component.State.DOWN, Optional.of(UNSEEN), shown);
        }
        if (!figures.away()) {
            return Component.up(NAME, shown);
        }
        boolean copied = engine.snapshots().map(SnapshotStore::isComplete).orElse(false);
        String reason = copied
                ? "The Elasticsearch cluster does not answer; copies of the lists on this machine do."
                : "The Elasticsearch cluster does not answer, and not every list has a copy on this machine.";
        return new Component(NAME, copied ? Component.State.DEGRADED : Component.State.DOWN, Optional.of(reason), shown);
    }

    private static Map<String, Object> shown(ClusterFigures figures) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("nodes", figures.nodes());
        shown.put("nodes_asked", figures.goodNodes());
        shown.put("connections_limit", figures.connections().most());
        shown.put("connections_open", figures.connections().open());
        shown.put("connections_idle", figures.connections().idle());
        shown.put("requests_waiting", figures.connections().waiting());
        shown.put("requests", figures.requests().sent());
        shown.put("requests_failed", figures.requests().failed());
        shown.put("requests_retried", figures.requests().retried());
        shown.put("requests_shed", figures.requests().shed());
        return shown;
    }
}
