package dev.textscreen;

import dev.textscreen.config.AnalysisSettings;
import io.dropwizard.lifecycle.Managed;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that read chunks of long texts. When no more may wait, a chunk is rejected. */
final class ChunkThreads implements Managed {

    private final ThreadPoolExecutor executor;

    ChunkThreads(AnalysisSettings settings) {
        int threads = settings.threads() == 0 ? Runtime.getRuntime().availableProcessors() : settings.threads();
        this.executor = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(settings.queueLength()),
                Thread.ofPlatform().name("chunk-", 1).daemon().factory(), new ThreadPoolExecutor.AbortPolicy());
    }

    ExecutorService executor() {
        return executor;
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
