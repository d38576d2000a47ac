package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import dev.textscreen.caching.ClockCache;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** One pool of connections to all nodes, with failover between them; sheds what would have to queue. Thread-safe. */
final class PooledHttp implements TransportHttpClient {

    /** To pack and unpack an answer takes longer than to carry it within a data centre. */
    private static final String NOT_COMPRESSED = "identity";

    private static final int MOST_ADDRESSES = 1000;

    private final OkHttpClient client;
    private final Nodes nodes;
    private final Attempts attempts;
    private final String authorization;
    private final ClusterSettings.Pool pool;
    private final Semaphore turns;
    private final PoolCounts counts = new PoolCounts();
    /** Searches of a list all have the same one, and to put it together takes a fiftieth of what the service does for a question. */
    private final ClockCache<Target, HttpUrl> addresses = new ClockCache<>(MOST_ADDRESSES);

    private PooledHttp(OkHttpClient client, ClusterSettings settings) {
        this.client = client;
        this.nodes = new Nodes(settings.address().nodes(), settings.faults().avoid(), System::nanoTime);
        this.attempts = new Attempts(nodes, settings, counts);
        this.authorization = authorization(settings.address().credentials());
        this.pool = settings.pool();
        this.turns = new Semaphore(pool.connections(), true);
    }

    static PooledHttp of(ClusterSettings settings) throws IOException {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .socketFactory(new PromptSockets()).connectionPool(new ConnectionPool(settings.pool().keptAlive(), 5, TimeUnit.MINUTES))
                .connectTimeout(settings.timeouts().connect()).readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO)
                .retryOnConnectionFailure(true).followRedirects(false);
        ClusterTls.apply(settings.address(), builder);
        return new PooledHttp(builder.build(), settings);
    }

    private static String authorization(ClusterSettings.Credentials credentials) {
        if (!credentials.apiKey().isEmpty()) {
            return "ApiKey " + credentials.apiKey();
        }
        return credentials.username().isEmpty() ? "" : Credentials.basic(credentials.username(), credentials.password());
    }

    @Override
    public Response performRequest(String endpoint, @Nullable Node ignored, Request request, TransportOptions options) throws IOException {
        Step step = Step.of(endpoint);
        takeTurn(step);
        counts.asked();
        try {
            return attempts.run(step, (node, timeout) -> {
                Target target = new Target(node.address(), request.path(), request.queryParams(), options.queryParameters());
                Call call = client.newCall(to(target, request, options));
                call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
                return ReadResponse.of(call.execute());
            });
        } catch (IOException e) {
            counts.failed();
            throw e;
        } finally {
            turns.release();
        }
    }

    private void takeTurn(Step step) throws IOException {
        try {
            long wait = step == Step.SEARCH ? pool.patience().toNanos() : Long.MAX_VALUE;
            if (!turns.tryAcquire(wait, TimeUnit.NANOSECONDS)) {
                counts.wasShed();
                throw new ShedException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a connection", e);
        }
    }

    private okhttp3.Request to(Target target, Request request, TransportOptions options) {
        okhttp3.Request.Builder out = new okhttp3.Request.Builder().header("Accept-Encoding", NOT_COMPRESSED);
        options.headers().forEach(header -> out.header(header.getKey(), header.getValue()));
        request.headers().forEach(out::header);
        Asker.name(out);
        if (!authorization.isEmpty()) {
            out.header("Authorization", authorization);
        }
        Iterable<ByteBuffer> body = request.body();
        boolean needsBody = request.method().equals("POST") || request.method().equals("PUT");
        RequestBody content = body != null
                ? new Buffers(body, type(request.headers()))
                : needsBody ? RequestBody.create(new byte[0]) : null;
        return out.url(addresses.get(target, Target::address)).method(request.method(), content).build();
    }

    /** Where a request goes. */
    private record Target(HttpUrl node, String path, Map<String, String> parameters, Map<String, String> further) {

        Target {
            parameters = Map.copyOf(parameters);
            further = Map.copyOf(further);
        }

        HttpUrl address() {
            String before = node.encodedPath();
            HttpUrl.Builder address = node.newBuilder()
                    .encodedPath((before.endsWith("/") ? before.substring(0, before.length() - 1) : before) + path);
            parameters.forEach(address::addQueryParameter);
            further.forEach(address::addQueryParameter);
            return address.build();
        }
    }

    private static @Nullable MediaType type(Map<String, String> headers) {
        String type = headers.get("Content-Type");
        return type == null ? null : MediaType.parse(type);
    }

    @Override
    public CompletableFuture<TransportHttpClient.Response> performRequestAsync(String endpoint, @Nullable Node node, Request request,
            TransportOptions options) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return performRequest(endpoint, node, request, options);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    ClusterFigures figures(boolean away) {
        int open = client.connectionPool().connectionCount();
        int idle = client.connectionPool().idleConnectionCount();
        return new ClusterFigures(nodes.size(), nodes.good(), away,
                new ClusterFigures.Connections(pool.connections(), open, idle, turns.getQueueLength()),
                new ClusterFigures.Requests(counts.requests(), counts.retries(), counts.failures(), counts.shed()));
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    /** A body in buffers, which may be sent again. */
    private static final class Buffers extends RequestBody {

        private final Iterable<ByteBuffer> buffers;
        private final @Nullable MediaType type;

        Buffers(Iterable<ByteBuffer> buffers, @Nullable MediaType type) {
            this.buffers = buffers;
            this.type = type;
        }

        @Override
        public @Nullable MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            long length = 0;
            for (ByteBuffer buffer : buffers) {
                length += buffer.remaining();
            }
            return length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            for (ByteBuffer buffer : buffers) {
                int unused = sink.write(buffer.duplicate());
            }
        }
    }
}
