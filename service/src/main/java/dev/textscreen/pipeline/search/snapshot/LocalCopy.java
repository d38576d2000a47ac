package dev.textscreen.pipeline.search.snapshot;

import dev.textscreen.pipeline.search.SearchEngine;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The copy of one index version, once it is there. Thread-safe. */
final class LocalCopy implements Closeable {

    private volatile @Nullable SearchEngine engine;
    private boolean closed;

    Optional<SearchEngine> engine() {
        return Optional.ofNullable(engine);
    }

    /** Takes an engine over; where nobody wants it any more, it is closed at once. */
    synchronized void take(SearchEngine ready) throws IOException {
        if (closed) {
            ready.close();
        } else {
            engine = ready;
        }
    }

    synchronized boolean isWanted() {
        return !closed && engine == null;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        SearchEngine open = engine;
        engine = null;
        if (open != null) {
            open.close();
        }
    }
}
