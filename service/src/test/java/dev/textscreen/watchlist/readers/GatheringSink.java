package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a reader finds. */
final class GatheringSink implements EntitySink {

    static final Path DICTIONARIES = Path.of("..", "dictionaries");

    final List<Entity> entities = new ArrayList<>();
    final List<BadRow> badRows = new ArrayList<>();

    static GatheringSink read(EntityReader reader, Path source) throws IOException {
        GatheringSink sink = new GatheringSink();
        reader.read(source, sink);
        return sink;
    }

    static CountryNames countries() throws IOException {
        return CountryNames.load(DICTIONARIES);
    }

    @Override
    public void entity(Entity entity) {
        entities.add(entity);
    }

    @Override
    public void rejected(BadRow row) {
        badRows.add(row);
    }
}
