package dev.textscreen.pipeline.search.elasticsearch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Stops asking a cluster that fails: after some failures in a row nothing is asked for a while, then one request at a time tries again, and
 * the first that succeeds closes the circuit. Thread-safe, without locks.
 */
final class CircuitBreaker {

    private static final long CLOSED = 0;

    private final int most;
    private final long away;
    private final LongSupplier clock;
    private final AtomicInteger failures = new AtomicInteger();
    /** When the next request may try; {@link #CLOSED} while all may. */
    private final AtomicLong nextTry = new AtomicLong(CLOSED);

    /** @param clock in nanoseconds, from any origin */
    CircuitBreaker(int most, Duration away, LongSupplier clock) {
        this.most = most;
        this.away = away.toNanos();
        this.clock = clock;
    }

    /** Whether the caller may ask; while the circuit is open it then is the one that tries, and has to report how it went. */
    boolean mayAsk() {
        long at = nextTry.get();
        if (at == CLOSED) {
            return true;
        }
        long now = clock.getAsLong();
        return now - at >= 0 && nextTry.compareAndSet(at, notClosed(now + away));
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
        if (nextTry.get() != CLOSED) {
            nextTry.set(CLOSED);
        }
    }

    void failed() {
        if (failures.incrementAndGet() >= most) {
            nextTry.set(notClosed(clock.getAsLong() + away));
        }
    }

    /** The caller did not ask after all; the next may try instead. */
    void neither() {
        if (nextTry.get() != CLOSED) {
            nextTry.set(notClosed(clock.getAsLong()));
        }
    }

    boolean isOpen() {
        return nextTry.get() != CLOSED;
    }

    private static long notClosed(long time) {
        return time == CLOSED ? 1 : time;
    }
}
