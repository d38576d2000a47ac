package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What reading a fixture of {@code src/test/resources/watchlists}, its format found by looking, handed over. */
final class Collected implements EntitySink {

    static final Path FIXTURES = Path.of("src", "test", "resources", "watchlists");

    private static final Path DICTIONARIES = Path.of("..", "dictionaries");

    private final List<Entity> entities = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private String format = "";

    static Collected from(String fixture) throws IOException {
        return from(FIXTURES.resolve(fixture));
    }

    static Collected from(Path source) throws IOException {
        Collected collected = new Collected();
        SourceDetector.Detected detected = detector().detect(source, Map.of());
        collected.format = detected.reader().format();
        detected.reader().read(detected.source(), collected);
        return collected;
    }

    static SourceDetector detector() throws IOException {
        return new SourceDetector(OfacRemarkLabels.load(DICTIONARIES), CountryNames.load(DICTIONARIES));
    }

    @Override
    public void entity(Entity entity) {
        entities.add(entity);
    }

    @Override
    public void rejected(BadRow row) {
        badRows.add(row);
    }

    String format() {
        return format;
    }

    Entity byId(String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + ids()));
    }

    List<String> ids() {
        return entities.stream().map(Entity::id).toList();
    }

    List<String> badRows() {
        return badRows.stream().map(BadRow::toString).toList();
    }
}
