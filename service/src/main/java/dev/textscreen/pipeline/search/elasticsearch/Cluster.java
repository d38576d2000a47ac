package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.endpoints.BinaryResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.textscreen.pipeline.search.SearchFailedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;

/** A cluster behind one client: its searches go through a circuit breaker, what manages indexes does not. Thread-safe. */
public final class Cluster implements Closeable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ClusterSettings settings;
    private final OkHttpTransport transport;
    private final ElasticsearchClient client;
    private final CircuitBreaker breaker;
    private final VersionsSeen seen;

    private Cluster(ClusterSettings settings, OkHttpTransport transport, VersionsSeen seen) {
        this.settings = settings;
        this.seen = seen;
        this.transport = transport;
        this.client = new ElasticsearchClient(transport);
        this.breaker = new CircuitBreaker(settings.faults().failures(), settings.faults().away(), System::nanoTime);
    }

    /**
     * Asks nothing of the cluster yet.
     *
     * @throws IOException where a file that the settings name cannot be read
     */
    public static Cluster of(ClusterSettings settings) throws IOException {
        return of(settings, InstantSource.system());
    }

    static Cluster of(ClusterSettings settings, InstantSource clock) throws IOException {
        return new Cluster(settings, OkHttpTransport.of(settings), VersionsSeen.of(settings.trust(), clock));
    }

    ClusterSettings settings() {
        return settings;
    }

    ElasticsearchClient client() {
        return client;
    }

    /** Sends a request and reads its answer. */
    JsonNode send(RawRequest request) throws IOException {
        return send(request, JSON::readTree);
    }

    private <T> T send(RawRequest request, Reader<T> reader) throws IOException {
        ElasticsearchTransport to = transport;
        try (BinaryResponse response = to.performRequest(request, request.endpoint(), to.options());
                InputStream content = response.content()) {
            return reader.read(content);
        }
    }

    private interface Reader<T> {

        T read(InputStream content) throws IOException;
    }

    /**
     * Sends searches, unless the cluster failed too often lately; the answers come in their order.
     *
     * @throws SearchFailedException where there is no answer
     */
    List<Found> search(RawRequest request) {
        if (!breaker.mayAsk()) {
            throw new SearchFailedException("the cluster is away");
        }
        try {
            List<Found> answers = send(request, FoundReader::read);
            for (Found answer : answers) {
                if (answer.status() >= 400) {
                    throw new FailedSearch(answer.status(), answer.error());
                }
            }
            breaker.succeeded();
            return answers;
        } catch (ShedException e) {
            breaker.neither();
            throw new SearchFailedException("the cluster was not asked", e);
        } catch (IOException | ElasticsearchException e) {
            if (isFault(e)) {
                breaker.failed();
            } else {
                breaker.succeeded();
            }
            throw new SearchFailedException("the cluster gave no answer", e);
        }
    }

    /** Whether the cluster is to blame, not the question. */
    private static boolean isFault(Exception failure) {
        int status = switch (failure) {
            case FailedSearch search -> search.status();
            case ElasticsearchException answered -> answered.status();
            case TransportException answered -> answered.response() == null ? 0 : answered.statusCode();
            default -> 0;
        };
        return status == 0 || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    /** Whether so many searches failed in a row that the cluster is left alone for a while. */
    public boolean isAway() {
        return breaker.isOpen();
    }

    VersionsSeen seen() {
        return seen;
    }

    /** Whether it is so long since the cluster said which versions are in use that a list may have been replaced unseen. */
    public boolean isUnseenTooLong() {
        return seen.tooLongAgo();
    }

    public ClusterFigures figures() {
        return transport.http().figures(breaker.isOpen());
    }

    static boolean isNotFound(ElasticsearchException failure) {
        return failure.status() == 404;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }

    /** One of several searches failed. */
    private static final class FailedSearch extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;

        FailedSearch(int status, String type) {
            super("the cluster answered " + status + " " + type);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
