package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** Hands what a reader finds to an index build, under the dataset's name before those that the source gives, and counts. */
final class BuildingSink implements EntitySink {

    private static final int STEP = 1000;
    private static final int BAD_ROWS_KEPT = 20;

    private final IndexBuild build;
    private final DatasetName dataset;
    private final LongConsumer progress;
    private final List<BadRow> badRows = new ArrayList<>();
    private long badRowCount;
    private long entities;

    BuildingSink(IndexBuild build, DatasetName dataset, LongConsumer progress) {
        this.build = build;
        this.dataset = dataset;
        this.progress = progress;
    }

    void readAll(EntityReader reader, Path source) throws IOException {
        try {
            reader.read(source, this);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        progress.accept(entities);
    }

    @Override
    public void entity(Entity entity) {
        try {
            build.add(named(entity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entities++;
        if (entities % STEP == 0) {
            progress.accept(entities);
        }
    }

    private Entity named(Entity entity) {
        Set<String> datasets = new LinkedHashSet<>(List.of(dataset.value()));
        datasets.addAll(entity.datasets());
        return new Entity(entity.id(), entity.schema(), entity.caption(), entity.properties(), List.copyOf(datasets), entity.referents(),
                entity.firstSeen(), entity.lastSeen(), entity.lastChange(), entity.target());
    }

    @Override
    public void rejected(BadRow row) {
        badRowCount++;
        if (badRows.size() < BAD_ROWS_KEPT) {
            badRows.add(row);
        }
    }

    List<BadRow> badRows() {
        return badRows;
    }

    long badRowCount() {
        return badRowCount;
    }

    long entities() {
        return entities;
    }
}
