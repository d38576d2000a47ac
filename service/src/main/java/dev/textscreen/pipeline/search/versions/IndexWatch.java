package dev.textscreen.pipeline.search.versions;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the store at a fixed pace, so that a running server sees an import that another process made. */
public final class IndexWatch {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);

    private final LiveIndexes indexes;
    private final Duration pace;
    private final ScheduledExecutorService clock;

    public IndexWatch(LiveIndexes indexes, Duration pace) {
        this.indexes = indexes;
        this.pace = pace;
        this.clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("index-watch").daemon().factory());
    }

    /** Loads what is current and keeps looking, also where there was nothing to be seen yet. */
    public void start() throws IOException {
        var unused = clock.scheduleWithFixedDelay(this::look, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
        indexes.refresh();
    }

    public void stop() {
        clock.shutdownNow();
        indexes.close();
    }

    private void look() {
        try {
            indexes.refresh();
        } catch (IOException | RuntimeException e) {
            LOG.warn("the indexes could not be looked at: {}", e.toString());
        }
    }
}
