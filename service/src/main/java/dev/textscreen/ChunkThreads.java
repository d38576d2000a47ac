package dev.textscreen;

import dev.textscreen.config.AnalysisSettings;
import dev.textscreen.pipeline.Capacity;
import dev.textscreen.pipeline.Turns;
import io.dropwizard.lifecycle.Managed;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that help requests with long texts. When no more calls for help may wait, one is rejected. */
final class ChunkThreads implements Managed {

    private final AnalysisSettings settings;
    private final ThreadPoolExecutor executor;

    ChunkThreads(AnalysisSettings settings) {
        this.settings = settings;
        int threads = settings.threads() == 0 ? Runtime.getRuntime().availableProcessors() : settings.threads();
        this.executor = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.queueLength()),
                Thread.ofPlatform().name("chunk-", 1).daemon().factory(), new ThreadPoolExecutor.AbortPolicy());
    }

    /** One text gets all the threads but one, which is left to the others. */
    Capacity capacity(Turns turns) {
        return new Capacity(turns, settings.chunkLength(), Math.max(1, executor.getMaximumPoolSize() - 1), executor);
    }

    int waiting() {
        return executor.getQueue().size();
    }

    int running() {
        return executor.getActiveCount();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }
}
