package dev.textscreen.pipeline;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Lets so many requests work at once, lets some wait for their turn in the order in which they came, and refuses the others at once: past
 * what the processors can do, more work under way only makes every answer late. Thread-safe.
 */
public final class Turns {

    private final Semaphore free;
    private final int atOnce;
    private final int mostWaiting;
    private final long patience;
    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder refused = new LongAdder();

    /**
     * @param atOnce that work, at least 1
     * @param mostWaiting that wait beside them
     * @param patience how long one waits before it is refused after all
     */
    public Turns(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
        this.patience = patience.toNanos();
    }

    /** For whoever is alone, such as a command. */
    public static Turns unlimited() {
        return new Turns(Integer.MAX_VALUE, 0, Duration.ZERO);
    }

    /**
     * Does the work when its turn has come. Work must not ask for a turn itself.
     *
     * @throws OverloadedException when too many wait, or the turn did not come in time
     */
    public <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            // with a time, even none, nobody goes before those who wait
            if (!free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
                queue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a request waited for its turn");
        }
    }

    private void queue() throws InterruptedException {
        try {
            if (waiting.incrementAndGet() > mostWaiting || !free.tryAcquire(patience, TimeUnit.NANOSECONDS)) {
                refused.increment();
                throw new OverloadedException();
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    public int waiting() {
        return Math.min(waiting.get(), mostWaiting);
    }

    public int working() {
        return atOnce - free.availablePermits();
    }

    /** Since the start. */
    public long refused() {
        return refused.sum();
    }
}
