package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends documents in batches of a size while the next batch is written, so that memory stays at a few of them however long the list is. For
 * one thread.
 */
final class BulkWriter implements AutoCloseable {

    private final Batches batches;
    private final int size;
    private final int together;
    private final ExecutorService sender;
    private final List<Future<?>> underWay = new ArrayList<>();
    private Batch batch = new Batch();

    /** Sends one batch until every document of it is written. */
    interface Batches {

        void send(Batch batch) throws IOException;
    }

    /** Writes one document, its action before it, onto a stream. */
    interface Lines {

        void write(ByteArrayOutputStream out) throws IOException;
    }

    /** Documents as lines, and where each of them ends. */
    static final class Batch extends ByteArrayOutputStream {

        private final List<Integer> ends = new ArrayList<>();

        Batch() {
            super(1 << 16);
        }

        private void add(Lines lines) throws IOException {
            lines.write(this);
            ends.add(count);
        }

        int documents() {
            return ends.size();
        }

        /** Of the lines, those of the documents that were turned away for now. */
        Batch again(JsonNode items) throws IOException {
            Batch again = new Batch();
            for (int i = 0; i < ends.size(); i++) {
                if (items.path(i).path("index").path("status").asInt() == BulkSender.TOO_MANY_REQUESTS) {
                    int from = i == 0 ? 0 : ends.get(i - 1);
                    int to = ends.get(i);
                    again.add(out -> out.write(buf, from, to - from));
                }
            }
            return again;
        }

        byte[] content() {
            return buf;
        }
    }

    /**
     * @param size of a batch, in bytes
     * @param together how many are under way at once
     */
    BulkWriter(Batches batches, int size, int together) {
        this.batches = batches;
        this.size = size;
        this.together = together;
        this.sender = Executors.newFixedThreadPool(together, Thread.ofPlatform().name("bulk-", 0).daemon().factory());
    }

    void write(Lines document) throws IOException {
        batch.add(document);
        if (batch.size() >= size) {
            send();
        }
    }

    private void send() throws IOException {
        Batch full = batch;
        batch = new Batch();
        if (underWay.size() == together) {
            await(underWay.removeFirst());
        }
        underWay.add(sender.submit(() -> {
            batches.send(full);
            return null;
        }));
    }

    /** Sends what is left and waits until all is written. */
    void flush() throws IOException {
        if (batch.documents() > 0) {
            send();
        }
        while (!underWay.isEmpty()) {
            await(underWay.removeFirst());
        }
    }

    private static void await(Future<?> sending) throws IOException {
        try {
            sending.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("documents could not be written: " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing documents", e);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
