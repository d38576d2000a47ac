package dev.textscreen.config;

import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.dropwizard.validation.MinDuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How an Elasticsearch cluster is reached and filled, and what is done when it does not answer.
 *
 * @param url the addresses of its nodes, separated by commas; empty where there is no cluster
 * @param apiKey goes before user and password; empty for none
 * @param verifySsl whether certificates and host names are checked
 * @param certificates a file of certificates to trust instead of the machine's own; empty for none
 * @param indexPrefix begins the name of every index
 * @param snapshot whether a copy of each list is kept on this machine and answers while the cluster does not
 * @param outdatedAfter how long after the cluster last said which versions are in use answers may still be clear
 */
public record ElasticsearchSettings(@NotNull String url, @NotNull String username, @NotNull String password, @NotNull String apiKey,
        boolean verifySsl, @NotNull String certificates, @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,62}") String indexPrefix,
        boolean snapshot, @NotNull @MinDuration(value = 10, unit = TimeUnit.SECONDS) Duration outdatedAfter,
        @NotNull @Valid Connections connections, @NotNull @Valid Timeouts timeouts, @NotNull @Valid Faults faults,
        @NotNull @Valid Indexing indexing) {

    /**
     * The pool of connections.
     *
     * @param most that are open at once, which is also how many requests are under way at once
     * @param keptAlive that stay open while nothing is asked
     * @param patience how long a search waits for one before it is shed
     */
    public record Connections(@Min(1) @Max(10_000) int most, @Min(0) @Max(10_000) int keptAlive,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration patience) {
    }

    /**
     * How long each step may take.
     *
     * @param connect to open a connection
     * @param search for one attempt of a search
     * @param answer for a search with all its attempts
     * @param bulk for one request of an import
     * @param manage for creating, swapping and deleting indexes
     */
    public record Timeouts(@NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration connect,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration search,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration answer,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration bulk,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration manage) {
    }

    /**
     * What is done when the cluster does not answer.
     *
     * @param retries of a request that is safe to repeat, beyond its first attempt
     * @param pause before a retry at the same node, doubled each time and spread by chance
     * @param avoid how long a node that did not answer is passed over, doubled each time up to half a minute
     * @param failures in a row from which the cluster counts as away
     * @param away how long nothing is asked then, before one request tries again
     */
    public record Faults(@Min(0) @Max(10) int retries, @NotNull Duration pause, @NotNull Duration avoid, @Min(1) @Max(1000) int failures,
            @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration away) {
    }

    /**
     * How indexes are filled and asked.
     *
     * @param batch the size of one request of an import
     * @param entitiesPerShard a list that was larger at its last import gets more shards
     * @param compared up to how many names of a list all vectors are compared; beyond, they get a graph
     * @param neighbours that the graph of vectors is walked past, for each that is wanted
     * @param lock how long an importer that gave no sign of life keeps its dataset
     */
    public record Indexing(@NotNull DataSize batch, @Min(1) long entitiesPerShard, @Min(1) long compared, @Min(1) @Max(100) int neighbours,
            @NotNull @MinDuration(value = 3, unit = TimeUnit.SECONDS) Duration lock) {
    }

    public List<String> nodes() {
        return Arrays.stream(url.split(",", -1)).map(String::strip).filter(node -> !node.isEmpty()).toList();
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ElasticsearchSettings[url=" + url + ", username=" + username + ", verifySsl=" + verifySsl + "]";
    }
}
