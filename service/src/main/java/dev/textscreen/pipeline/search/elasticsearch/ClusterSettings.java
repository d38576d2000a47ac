package dev.textscreen.pipeline.search.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a cluster is reached, how long each step may take, and what is done when it does not answer. */
public record ClusterSettings(Address address, Pool pool, Timeouts timeouts, Faults faults, Indexes indexes, Trust trust) {

    /**
     * @param nodes one or more; a request that cannot reach one goes to the next
     * @param verifyTls whether certificates and host names are checked
     * @param authority a file of certificates to trust instead of the machine's own
     */
    public record Address(List<URI> nodes, Credentials credentials, boolean verifyTls, Optional<Path> authority) {

        public Address {
            nodes = List.copyOf(nodes);
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("no address of the cluster is given");
            }
        }
    }

    /** Who asks: a user with a password or an API key; empty strings where there is none. */
    public record Credentials(String username, String password, String apiKey) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Credentials[username=" + username + "]";
        }
    }

    /**
     * @param connections that are open at most, which is also how many requests are under way at once
     * @param keptAlive connections that stay open while nothing is asked
     * @param patience how long a request waits for its turn before it is shed
     */
    public record Pool(int connections, int keptAlive, Duration patience) {
    }

    /**
     * @param connect to open a connection, TLS included
     * @param search for one attempt of a search
     * @param answer for a search with all its attempts
     * @param bulk for one request of an import
     * @param manage for creating, merging, swapping and deleting indexes
     */
    public record Timeouts(Duration connect, Duration search, Duration answer, Duration bulk, Duration manage) {
    }

    /**
     * @param retries of a request that is safe to repeat, beyond its first attempt
     * @param pause before the first retry, doubled for each further one and spread by chance
     * @param avoid how long a node that did not answer is passed over, doubled each time up to half a minute
     * @param failures in a row from which the cluster counts as away
     * @param away how long nothing is asked then, before one request tries again
     */
    public record Faults(int retries, Duration pause, Duration avoid, int failures, Duration away) {
    }

    /**
     * @param prefix of the names of all indexes
     * @param batch the size of one request of an import, in bytes
     * @param entitiesPerShard how many entities one shard takes; a list that was larger gets more shards
     * @param compared up to how many names of a list all vectors are compared; beyond, they get a graph
     * @param neighbours that the graph of vectors is asked for, for each that is wanted
     * @param lock how long an importer that gave no sign of life keeps its dataset
     */
    public record Indexes(String prefix, int batch, long entitiesPerShard, long compared, int neighbours, Duration lock) {
    }

    /**
     * How long what a pod knows of the lists is relied on without the cluster.
     *
     * @param outdatedAfter how long after the cluster last said which versions are in use
     * @param seen a file whose time keeps when that was
     */
    public record Trust(Duration outdatedAfter, Optional<Path> seen) {
    }
}
