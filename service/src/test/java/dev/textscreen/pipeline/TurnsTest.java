package dev.textscreen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whoWaitsGetsTheTurnInTheOrderOfComing() throws InterruptedException {
        Turns turns = new Turns(1, 5, LONG);
        Queue<Integer> order = new ConcurrentLinkedQueue<>();
        Thread[] waiting = new Thread[5];
        try (Occupied first = new Occupied(turns)) {
            for (int i = 0; i < waiting.length; i++) {
                int number = i;
                waiting[i] = Thread.ofPlatform().start(() -> turns.take(() -> order.add(number)));
                // its count is raised just before it stands in line
                await(() -> turns.waiting() == number + 1 && waiting[number].getState() == Thread.State.TIMED_WAITING);
            }
            assertThat(order).isEmpty();
            assertThat(first.turns().working()).isEqualTo(1);
        }
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order).containsExactlyElementsOf(IntStream.range(0, waiting.length).boxed().toList());
        assertThat(turns.working()).isZero();
        assertThat(turns.waiting()).isZero();
        assertThat(turns.refused()).isZero();
    }

    @Test
    void whatComesWhenAsManyWaitAsMayIsRefusedAtOnce() throws InterruptedException {
        Turns turns = new Turns(1, 1, LONG);
        Thread waiting;
        try (Occupied first = new Occupied(turns)) {
            waiting = Thread.ofPlatform().start(() -> turns.take(() -> 1));
            await(() -> turns.waiting() == 1);
            long start = System.nanoTime();
            assertThatThrownBy(() -> turns.take(() -> 2)).isInstanceOf(OverloadedException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG.dividedBy(10));
            assertThat(first.turns().refused()).isEqualTo(1);
            assertThat(turns.waiting()).isEqualTo(1);
        }
        waiting.join();
    }

    @Test
    void patienceEnds() throws InterruptedException {
        Turns turns = new Turns(1, 5, Duration.ofMillis(20));
        try (Occupied first = new Occupied(turns)) {
            assertThatThrownBy(() -> turns.take(() -> 1)).isInstanceOf(OverloadedException.class);
            assertThat(first.turns().waiting()).isZero();
        }
        assertThat(turns.take(() -> 2)).isEqualTo(2);
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        Turns turns = new Turns(1, 0, Duration.ZERO);
        for (String failure : List.of("first", "second")) {
            assertThatThrownBy(() -> turns.take(() -> {
                throw new IllegalStateException(failure);
            })).hasMessage(failure);
        }
        assertThat(turns.take(() -> 3)).isEqualTo(3);
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(1);
        }
    }
}
