package dev.textscreen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One of several parts that are read at the same time, each on a thread of its own. */
final class Together<T> {

    private final FutureTask<T> task;

    private Together(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Together<T> read(Callable<T> part) {
        FutureTask<T> task = new FutureTask<>(part);
        Thread.ofPlatform().name("loading-part").daemon().start(task);
        return new Together<>(task);
    }

    /** Waits for the part; throws what reading it threw. */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while dictionaries were read");
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException unchecked -> unchecked;
                case IOException io -> new UncheckedIOException(io.getMessage(), io);
                case null, default -> new IllegalStateException(e.getMessage(), e.getCause());
            };
        }
    }
}
