package dev.textscreen.metrics;

import dev.textscreen.pipeline.search.elasticsearch.ClusterFigures;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.Supplier;

/** The pool of connections to the cluster, and how the cluster does, read when Prometheus asks. */
public final class ClusterMetrics {

    private ClusterMetrics() {
    }

    public static void register(PrometheusRegistry registry, Supplier<ClusterFigures> figures) {
        GaugeWithCallback.builder().name("textscreen_cluster_connections").help("Connections to the cluster by state")
                .labelNames("state").callback(c -> {
                    ClusterFigures.Connections connections = figures.get().connections();
                    c.call(connections.open() - connections.idle(), "busy");
                    c.call(connections.idle(), "idle");
                }).register(registry);
        GaugeWithCallback.builder().name("textscreen_cluster_connections_limit").help("Connections that may be open at once")
                .callback(c -> c.call(figures.get().connections().most())).register(registry);
        GaugeWithCallback.builder().name("textscreen_cluster_waiting").help("Requests that wait for a connection")
                .callback(c -> c.call(figures.get().connections().waiting())).register(registry);
        GaugeWithCallback.builder().name("textscreen_cluster_away").help("1 while the cluster is left alone because it failed too often")
                .callback(c -> c.call(figures.get().away() ? 1 : 0)).register(registry);
        GaugeWithCallback.builder().name("textscreen_cluster_nodes").help("Nodes of the cluster by whether they are asked")
                .labelNames("state").callback(c -> {
                    c.call(figures.get().goodNodes(), "asked");
                    c.call(figures.get().nodes() - figures.get().goodNodes(), "avoided");
                }).register(registry);
        CounterWithCallback.builder().name("textscreen_cluster_requests_total").help("Requests to the cluster by what became of them")
                .labelNames("result").callback(c -> {
                    ClusterFigures.Requests requests = figures.get().requests();
                    c.call(requests.sent() - requests.failed(), "answered");
                    c.call(requests.failed(), "failed");
                    c.call(requests.shed(), "shed");
                }).register(registry);
        CounterWithCallback.builder().name("textscreen_cluster_retries_total").help("Requests to the cluster that were sent again")
                .callback(c -> c.call(figures.get().requests().retried())).register(registry);
    }
}
