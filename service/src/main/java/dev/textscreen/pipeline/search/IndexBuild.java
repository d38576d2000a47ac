package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.Entity;
import java.io.Closeable;
import java.io.IOException;

/** An index version under construction, for one thread; closing it before {@link #finish} leaves nothing that could be opened. */
public interface IndexBuild extends Closeable {

    /** Adds an entity, in place of an earlier one with the same id. */
    void add(Entity entity) throws IOException;

    /** Makes the version complete and durable, and says how many entities it has. */
    long finish() throws IOException;
}
