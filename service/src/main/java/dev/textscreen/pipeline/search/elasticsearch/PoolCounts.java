package dev.textscreen.pipeline.search.elasticsearch;

import java.util.concurrent.atomic.LongAdder;

/** What happened to requests since start. Thread-safe. */
final class PoolCounts {

    private final LongAdder retries = new LongAdder();
    private final LongAdder shed = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder requests = new LongAdder();

    void asked() {
        requests.increment();
    }

    void retried() {
        retries.increment();
    }

    void wasShed() {
        shed.increment();
    }

    void failed() {
        failures.increment();
    }

    long requests() {
        return requests.sum();
    }

    long retries() {
        return retries.sum();
    }

    long shed() {
        return shed.sum();
    }

    long failures() {
        return failures.sum();
    }
}
