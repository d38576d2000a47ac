package dev.textscreen.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClockCacheTest {

    private static <V> long kept(ClockCache<Integer, V> cache, int keys) {
        return IntStream.range(0, keys).filter(key -> cache.known(key) != null).count();
    }

    @Test
    void makesAValueOnce() {
        ClockCache<String, String> cache = new ClockCache<>(10);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(cache.get("a", key -> {
                made.add(key);
                return key + "!";
            })).isEqualTo("a!");
        }
        assertThat(made).containsExactly("a");
        assertThat(cache.stats().hitCount()).isEqualTo(2);
        assertThat(cache.stats().missCount()).isEqualTo(1);
    }

    @Test
    void keepsNoMoreThanItMay() {
        ClockCache<Integer, Integer> cache = new ClockCache<>(100);
        for (int key = 0; key < 1_000; key++) {
            cache.keep(key, key);
        }
        assertThat(kept(cache, 1_000)).isEqualTo(100);
        assertThat(cache.stats().evictionCount()).isEqualTo(900);
    }

    @Test
    void whatIsAskedForAgainOutlivesWhatIsNot() {
        ClockCache<Integer, Integer> cache = new ClockCache<>(100);
        for (int key = 0; key < 5_000; key++) {
            cache.keep(key, key);
            for (int wanted = 0; wanted < Math.min(key, 20); wanted++) {
                assertThat(cache.known(wanted)).as("%d after %d", wanted, key).isEqualTo(wanted);
            }
        }
    }

    @Test
    void withoutRoomItKeepsNothing() {
        ClockCache<Integer, Integer> cache = new ClockCache<>(0);
        cache.keep(1, 1);
        assertThat(cache.known(1)).isNull();
        assertThat(cache.get(1, key -> 2)).isEqualTo(2);
    }

    @Test
    void aLaterValueTakesThePlaceOfAnEarlierOne() {
        ClockCache<Integer, String> cache = new ClockCache<>(2);
        cache.keep(1, "early");
        cache.keep(1, "late");
        assertThat(cache.known(1)).isEqualTo("late");
    }

    @Test
    void manyThreadsGetWhatBelongsToTheKeyWithinTheBound() throws Exception {
        ClockCache<Integer, String> cache = new ClockCache<>(50);
        Callable<Boolean> asking = () -> IntStream.range(0, 100_000)
                .allMatch(i -> cache.get(i * 31 % 200, String::valueOf).equals(String.valueOf(i * 31 % 200)));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> asked : threads.invokeAll(List.of(asking, asking, asking, asking))) {
                assertThat(asked.get()).isTrue();
            }
        }
        cache.keep(-1, "");
        assertThat(kept(cache, 200)).isLessThanOrEqualTo(50);
    }
}
