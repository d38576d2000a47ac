package dev.textscreen.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Counts requests against limits by the minute. A limit lets through a minute's worth at once and then as many as time makes room for
 * (generic cell rate algorithm: one number a caller). Thread-safe.
 */
public final class RateLimits {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final double SECOND = 1e9;
    private static final int MOST = 100_000;

    private final LongSupplier nanos;
    private final Cache<String, AtomicLong> arrivals = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /** @param nanos a clock that never goes back, such as {@link System#nanoTime()} */
    public RateLimits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What a limit says.
     *
     * @param remaining requests that may follow at once
     * @param resetSeconds until nothing is used any more
     * @param retrySeconds until the next request may come; 0 where this one may
     */
    public record Allowance(int limit, int remaining, long resetSeconds, long retrySeconds) {

        public boolean allows() {
            return retrySeconds == 0;
        }
    }

    /** @param limit requests a minute, at least 1 */
    public Allowance take(String caller, int limit) {
        long now = nanos.getAsLong();
        long each = MINUTE / limit;
        AtomicLong full = arrivals.get(caller, name -> new AtomicLong(now));
        while (true) {
            long known = full.get();
            long from = known - now > 0 ? known : now;
            long next = from + each;
            if (next - now > MINUTE) {
                return new Allowance(limit, 0, seconds(from - now), Math.max(1, seconds(next - now - MINUTE)));
            }
            if (full.compareAndSet(known, next)) {
                return new Allowance(limit, (int) ((MINUTE - (next - now)) / each), seconds(next - now), 0);
            }
        }
    }

    private static long seconds(long nanos) {
        return (long) Math.ceil(nanos / SECOND);
    }
}
