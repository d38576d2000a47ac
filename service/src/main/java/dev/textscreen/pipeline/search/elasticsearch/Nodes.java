package dev.textscreen.pipeline.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;

/** The nodes of a cluster: requests go round those that answer, and those that did not are passed over for a while. Thread-safe. */
final class Nodes {

    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    private final List<Node> nodes;
    private final long avoid;
    private final LongSupplier clock;
    private final AtomicInteger turn = new AtomicInteger();

    /** One node and how it did; the state is written by whoever asked last. */
    static final class Node {

        private final HttpUrl address;
        private volatile int failures;
        private volatile long avoidedUntil;

        private Node(URI address, long now) {
            this.address = HttpUrl.get(address.toString());
            this.avoidedUntil = now;
        }

        HttpUrl address() {
            return address;
        }
    }

    /** @param clock in nanoseconds, from any origin */
    Nodes(List<URI> addresses, Duration avoid, LongSupplier clock) {
        long now = clock.getAsLong();
        this.nodes = addresses.stream().map(address -> new Node(address, now)).toList();
        this.avoid = avoid.toNanos();
        this.clock = clock;
    }

    /** All nodes in the order in which one request should try them: those that answer in turn, then the others, soonest back first. */
    List<Node> order() {
        if (nodes.size() == 1) {
            return nodes;
        }
        long now = clock.getAsLong();
        int first = Math.floorMod(turn.getAndIncrement(), nodes.size());
        List<Node> good = new ArrayList<>(nodes.size());
        List<Node> avoided = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get((first + i) % nodes.size());
            (node.avoidedUntil - now > 0 ? avoided : good).add(node);
        }
        avoided.sort(Comparator.comparingLong(node -> node.avoidedUntil - now));
        good.addAll(avoided);
        return good;
    }

    void answered(Node node) {
        if (node.failures > 0) {
            node.failures = 0;
            node.avoidedUntil = clock.getAsLong();
        }
    }

    void failed(Node node) {
        int failures = Math.min(16, node.failures + 1);
        node.failures = failures;
        node.avoidedUntil = clock.getAsLong() + Math.min(LONGEST, avoid << Math.min(10, failures - 1));
    }

    /** How many nodes are not passed over right now. */
    int good() {
        long now = clock.getAsLong();
        return (int) nodes.stream().filter(node -> node.avoidedUntil - now <= 0).count();
    }

    int size() {
        return nodes.size();
    }
}
