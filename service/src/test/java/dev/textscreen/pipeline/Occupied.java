package dev.textscreen.pipeline;

import java.util.concurrent.CountDownLatch;

/** Takes a turn, on a thread of its own, until it is closed. */
public final class Occupied implements AutoCloseable {

    private final Turns turns;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    public Occupied(Turns turns) throws InterruptedException {
        this.turns = turns;
        CountDownLatch begun = new CountDownLatch(1);
        this.thread = Thread.ofVirtual().start(() -> turns.take(() -> {
            begun.countDown();
            return waited();
        }));
        begun.await();
    }

    Turns turns() {
        return turns;
    }

    private boolean waited() {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        end.countDown();
        thread.join();
    }
}
