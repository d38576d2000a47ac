package dev.textscreen.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Spans that wait for a thread of its own to export them in batches. Requests never wait: what finds no place is dropped and counted.
 * Thread-safe.
 */
final class SpanQueue implements SpanProcessor {

    private static final int BATCH = 512;
    /** How long a batch waits for more, and the thread for its end. */
    private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(500);

    private final SpanExporter exporter;
    private final Duration patience;
    private final BlockingQueue<SpanData> waiting;
    private final LongAdder exported = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final Thread sender;
    private volatile boolean ends;

    /**
     * @param length how many wait at most
     * @param patience how long one batch may take
     */
    SpanQueue(SpanExporter exporter, int length, Duration patience) {
        this.exporter = exporter;
        this.patience = patience;
        this.waiting = new ArrayBlockingQueue<>(length);
        this.sender = Thread.ofPlatform().name("spans").daemon().unstarted(this::send);
    }

    SpanQueue started() {
        sender.start();
        return this;
    }

    SpanFigures figures() {
        return new SpanFigures(exported.sum(), failed.sum(), dropped.sum());
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // told of at its end
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (span.getSpanContext().isSampled() && (ends || !waiting.offer(span.toSpanData()))) {
            dropped.increment();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    /** Exports what waits, so long as one batch may take, and takes no more. */
    @Override
    public CompletableResultCode shutdown() {
        ends = true;
        try {
            sender.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return exporter.shutdown();
    }

    private void send() {
        try {
            while (!ends || !waiting.isEmpty()) {
                List<SpanData> batch = gather();
                if (!batch.isEmpty()) {
                    export(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<SpanData> gather() throws InterruptedException {
        List<SpanData> batch = new ArrayList<>();
        long end = System.nanoTime() + GATHERING;
        for (SpanData next = next(end); next != null; next = batch.size() < BATCH ? next(end) : null) {
            batch.add(next);
        }
        return batch;
    }

    private @Nullable SpanData next(long end) throws InterruptedException {
        return ends ? waiting.poll() : waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void export(List<SpanData> batch) {
        boolean taken = exporter.export(batch).join(patience.toMillis(), TimeUnit.MILLISECONDS).isSuccess();
        (taken ? exported : failed).add(batch.size());
    }
}
