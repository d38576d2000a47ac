package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.OpenIndex;
import dev.textscreen.pipeline.search.SearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** An open index version that is counted in and out, and closed by whoever leaves last. */
final class LoadedIndex implements OpenIndex {

    private final IndexVersion version;
    private final SearchEngine engine;
    private final AtomicInteger users = new AtomicInteger(1);

    LoadedIndex(IndexVersion version, SearchEngine engine) {
        this.version = version;
        this.engine = engine;
    }

    IndexVersion indexVersion() {
        return version;
    }

    /** Answers false where the index is closed already. */
    boolean enter() {
        int now = users.get();
        while (now > 0) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    void leave() {
        if (users.decrementAndGet() == 0) {
            try {
                engine.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The version as one request sees it. */
    OpenIndex forOneRequest() {
        return new OfOneRequest(this, engine.forOneRequest());
    }

    private record OfOneRequest(LoadedIndex index, SearchEngine engine) implements OpenIndex {

        @Override
        public String dataset() {
            return index.dataset();
        }

        @Override
        public String version() {
            return index.version() + engine.remark();
        }
    }

    @Override
    public String dataset() {
        return version.dataset();
    }

    @Override
    public String version() {
        return version.dataset() + ":" + version.version() + (engine.outdated() ? "@outdated" : "");
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }
}
