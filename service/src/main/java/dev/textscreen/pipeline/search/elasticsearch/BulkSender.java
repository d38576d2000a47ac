package dev.textscreen.pipeline.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Sends batches of documents to one index and, when the cluster turns some away for now, backs off and sends those again. Thread-safe. */
final class BulkSender implements BulkWriter.Batches {

    static final int TOO_MANY_REQUESTS = 429;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** Ten seconds at a time, this is some five minutes. */
    private static final int MOST_PAUSES = 36;

    private final Cluster cluster;
    private final String alias;

    BulkSender(Cluster cluster, String alias) {
        this.cluster = cluster;
        this.alias = alias;
    }

    @Override
    public void send(BulkWriter.Batch batch) throws IOException {
        BulkWriter.Batch left = sendOnce(batch);
        for (int pauses = 0; left.documents() > 0; pauses++) {
            if (pauses == MOST_PAUSES) {
                throw new IOException("the cluster has no room for " + left.documents() + " documents");
            }
            pause(pauses);
            left = sendOnce(left);
        }
    }

    /** Answers what has to be sent again. */
    private BulkWriter.Batch sendOnce(BulkWriter.Batch batch) throws IOException {
        JsonNode answer;
        try {
            answer = cluster.send(RawRequest.bulk(alias, batch.content(), batch.size()));
        } catch (TransportException e) {
            if (e.response() != null && e.statusCode() == TOO_MANY_REQUESTS) {
                return batch;
            }
            throw e;
        } catch (ElasticsearchException e) {
            if (e.status() == TOO_MANY_REQUESTS) {
                return batch;
            }
            throw e;
        }
        if (!answer.path("errors").asBoolean(true)) {
            return new BulkWriter.Batch();
        }
        for (JsonNode item : answer.path("items")) {
            JsonNode result = item.path("index");
            if (result.path("status").asInt() >= 400 && result.path("status").asInt() != TOO_MANY_REQUESTS) {
                throw new IOException(result.path("error").path("type").asText() + ": " + result.path("error").path("reason").asText());
            }
        }
        return batch.again(answer.path("items"));
    }

    /** Doubles, and is spread by chance, so that several importers do not come back at once. */
    private static void pause(int number) throws IOException {
        long most = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(10, number));
        try {
            TimeUnit.MILLISECONDS.sleep(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted between two batches", e);
        }
    }
}
