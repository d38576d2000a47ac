package dev.textscreen.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.access.RateLimits.Allowance;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final RateLimits limits = new RateLimits(now::get);

    private Allowance take() {
        return limits.take("someone", 60);
    }

    @Test
    void letsAMinutesWorthThroughAtOnceAndNoMore() {
        assertThat(IntStream.range(0, 60).mapToObj(i -> take())).allSatisfy(allowance -> assertThat(allowance.allows()).isTrue());
        Allowance refused = take();
        assertThat(refused.allows()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retrySeconds()).isEqualTo(1);
        assertThat(refused.resetSeconds()).isEqualTo(60);
    }

    @Test
    void countsDownWhatIsLeft() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> take().remaining())).containsExactly(59, 58, 57);
    }

    @Test
    void timeMakesRoomAgain() {
        IntStream.range(0, 60).forEach(i -> take());
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(IntStream.range(0, 3).mapToObj(i -> take().allows())).containsExactly(true, true, false);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(take().remaining()).isEqualTo(59);
    }

    @Test
    void callersDoNotShare() {
        IntStream.range(0, 61).forEach(i -> take());
        assertThat(limits.take("another", 60).allows()).isTrue();
    }
}
