package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cluster of three Elasticsearch servers on this machine, with queues for writing that are soon full. */
public final class ThreeNodes implements AutoCloseable {

    private static final int HEAP = 256;

    private final List<ElasticsearchServer> nodes;
    private final HttpClient http = HttpClient.newHttpClient();

    private ThreeNodes(List<ElasticsearchServer> nodes) {
        this.nodes = nodes;
    }

    /** Answers once the three have found each other. */
    public static ThreeNodes start() throws IOException, InterruptedException {
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ports.add(ServerProcess.freePort());
        }
        String hosts = ports.stream().map(port -> "\"127.0.0.1:" + port + "\"").collect(Collectors.joining(", ", "[", "]"));
        String names = IntStream.range(0, 3).mapToObj(i -> "node" + i).collect(Collectors.joining(", ", "[", "]"));
        List<ElasticsearchServer> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            nodes.add(ElasticsearchServer.starting("cluster.name: three\nnode.name: node" + i + "\ntransport.port: " + ports.get(i)
                    + "\ndiscovery.seed_hosts: " + hosts + "\ncluster.initial_master_nodes: " + names
                    + "\nthread_pool.write.queue_size: 2", HEAP));
        }
        ThreeNodes cluster = new ThreeNodes(nodes);
        cluster.awaitGreen();
        return cluster;
    }

    public ElasticsearchServer node(int number) {
        return nodes.get(number);
    }

    public List<URI> addresses() {
        return nodes.stream().map(ElasticsearchServer::address).toList();
    }

    /** Waits until three nodes are there with every copy of every shard. */
    public void awaitGreen() throws IOException, InterruptedException {
        for (ElasticsearchServer node : nodes) {
            node.await();
        }
        for (int i = 0; i < 120; i++) {
            String health = get(nodes.getFirst().address().resolve("/_cluster/health?wait_for_nodes=3&wait_for_status=green&timeout=1s"));
            if (health.contains("\"timed_out\":false")) {
                return;
            }
        }
        throw new IOException("the three nodes do not become one green cluster");
    }

    /** The number of the node that holds a copy of an alias's index. */
    public int holder(String alias) throws IOException, InterruptedException {
        String shards = get(nodes.getFirst().address().resolve("/_cat/shards/" + alias + "?h=node&format=txt"));
        return Integer.parseInt(shards.lines().findFirst().orElseThrow().strip().replace("node", ""));
    }

    private String get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    /** Sends documents to an index of no use; answers how many were turned away because a queue was full. */
    public long flood(int documents) throws IOException, InterruptedException {
        String lines = IntStream.range(0, documents).mapToObj(i -> "{\"index\": {}}\n{\"n\": " + i + "}\n").collect(Collectors.joining());
        String answer = http.send(HttpRequest.newBuilder(nodes.getLast().address().resolve("/flood/_bulk"))
                .header("Content-Type", "application/x-ndjson").POST(HttpRequest.BodyPublishers.ofString(lines)).build(),
                BodyHandlers.ofString()).body();
        return answer.split("\"status\":429", -1).length - 1L;
    }

    @Override
    public void close() {
        nodes.forEach(ElasticsearchServer::kill);
        http.close();
    }
}
