package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.watchlist.EntityReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Builds a new index version of a dataset beside the one in use, and puts it into use at once if the list looks whole. A crash at any
 * moment leaves the old version in use; what it left behind is deleted by the next import. Thread-safe.
 */
public final class DatasetImporter {

    /** A list that has lost more than this share of its entities is taken for broken. */
    private static final double GREATEST_LOSS = 0.2;

    private final IndexStore store;
    private final Clock clock;

    public DatasetImporter(IndexStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param force take the list even if it has shrunk
     * @throws ImportRefusedException where the list is empty or has shrunk, or another import of the dataset is running
     */
    public ImportReport importList(DatasetName dataset, EntityReader reader, Path source, boolean force, ImportProgress progress)
            throws IOException {
        try (IndexStore.Hold hold = store.hold(dataset)) {
            Optional<IndexVersion> last = lastGood(dataset);
            hold.prune(last.map(IndexVersion::version).map(List::of).orElse(List.of()));
            Instant start = clock.instant();
            Plan plan = new Plan(dataset, versionName(start), start, last, force);
            try {
                return build(plan, hold, new Source(reader, source, progress));
            } catch (IOException | RuntimeException e) {
                giveUp(hold, plan, e);
                throw e;
            }
        }
    }

    private record Plan(DatasetName dataset, String version, Instant start, Optional<IndexVersion> last, boolean force) {
    }

    private record Source(EntityReader reader, Path path, ImportProgress progress) {
    }

    private ImportReport build(Plan plan, IndexStore.Hold hold, Source source) throws IOException {
        OptionalLong expected = plan.last().isPresent() ? OptionalLong.of(plan.last().get().entities()) : OptionalLong.empty();
        try (IndexBuild build = hold.build(plan.version())) {
            BuildingSink sink = new BuildingSink(build, plan.dataset(),
                    entity -> source.progress().reached(entity, expected, since(plan.start())));
            sink.readAll(source.reader(), source.path());
            refuseBroken(plan, sink);
            IndexVersion version = new IndexVersion(plan.dataset().value(), plan.version(), build.finish(), plan.start(),
                    source.reader().format(), store.format());
            hold.publish(version);
            return new ImportReport(version, since(plan.start()), sink.badRows(), sink.badRowCount());
        }
    }

    /** What went wrong is what the caller has to hear, even where the store cannot be tidied any more. */
    private void giveUp(IndexStore.Hold hold, Plan plan, Exception reason) {
        try {
            if (!isInUse(plan)) {
                hold.abandon(plan.version());
                hold.refuse(plan.start() + " " + reason.getMessage());
            }
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** A swap may go through, and only the answer to it be lost. */
    private boolean isInUse(Plan plan) throws IOException {
        return store.current(plan.dataset()).filter(version -> version.version().equals(plan.version())).isPresent();
    }

    private static void refuseBroken(Plan plan, BuildingSink sink) throws ImportRefusedException {
        if (sink.entities() == 0) {
            String first = sink.badRows().isEmpty()
                    ? ""
                    : "; the first of " + sink.badRowCount() + " bad rows: " + sink.badRows().getFirst();
            throw new ImportRefusedException("the list of '" + plan.dataset() + "' has no entities" + first);
        }
        if (plan.last().isPresent() && !plan.force()) {
            long before = plan.last().get().entities();
            if (sink.entities() < before * (1 - GREATEST_LOSS)) {
                throw new ImportRefusedException(String.format(Locale.ROOT,
                        "the list of '%s' has shrunk from %d to %d entities; the version of %s stays in use", plan.dataset(), before,
                        sink.entities(), plan.last().get().builtAt()));
            }
        }
    }

    /** The version in use, unless its folder is damaged: then there is nothing good to compare with. */
    private Optional<IndexVersion> lastGood(DatasetName dataset) {
        try {
            return store.current(dataset);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Duration since(Instant start) {
        return Duration.between(start, clock.instant());
    }

    private String versionName(Instant start) {
        return "v" + start.toString().replaceAll("[^0-9]", "") + "-" + Long.toHexString(System.nanoTime());
    }
}
