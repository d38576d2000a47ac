package dev.textscreen.pipeline.search.snapshot;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A cluster's store with a copy of each version in use on this machine, made in the background. While the cluster is away the copies say
 * which versions there are, and answer. Thread-safe.
 */
public final class SnapshotStore implements IndexStore, Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

    private final IndexStore cluster;
    private final IndexStore local;
    private final Duration again;
    private final ScheduledExecutorService worker;
    private final Map<String, LocalCopy> copies = new ConcurrentHashMap<>();

    /**
     * @param local where copies are kept
     * @param again how long after a copy could not be made the next attempt is
     */
    public SnapshotStore(IndexStore cluster, IndexStore local, Duration again) {
        this.cluster = cluster;
        this.local = local;
        this.again = again;
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("snapshots").daemon().priority(Thread.MIN_PRIORITY).factory());
    }

    @Override
    public String format() {
        return cluster.format();
    }

    @Override
    public List<Standing> standings() throws IOException {
        try {
            return cluster.standings();
        } catch (IOException | RuntimeException e) {
            List<Standing> known = local.standings();
            if (known.isEmpty()) {
                throw e;
            }
            return known;
        }
    }

    @Override
    public Optional<IndexVersion> current(DatasetName dataset) throws IOException {
        try {
            return cluster.current(dataset);
        } catch (IOException | RuntimeException e) {
            Optional<IndexVersion> known = local.current(dataset).filter(version -> version.indexFormat().equals(local.format()));
            if (known.isEmpty()) {
                throw e;
            }
            return known.map(version -> inFormat(version, cluster.format()));
        }
    }

    private static IndexVersion inFormat(IndexVersion version, String format) {
        return new IndexVersion(version.dataset(), version.version(), version.entities(), version.builtAt(), version.sourceFormat(),
                format);
    }

    @Override
    public SearchEngine open(IndexVersion version) throws IOException {
        SearchEngine engine = cluster.open(version);
        LocalCopy copy = new LocalCopy();
        copies.put(version.dataset(), copy);
        if (isCopied(version)) {
            copy.take(local.open(version));
        } else {
            worker.execute(() -> copy(version, engine, copy));
        }
        return new StandInEngine(engine, copy);
    }

    private boolean isCopied(IndexVersion version) throws IOException {
        return local.current(new DatasetName(version.dataset()))
                .filter(known -> known.version().equals(version.version()) && known.indexFormat().equals(local.format())).isPresent();
    }

    private void copy(IndexVersion version, SearchEngine from, LocalCopy to) {
        if (!to.isWanted()) {
            return;
        }
        try {
            if (!isCopied(version)) {
                build(version, from, to);
            }
            to.take(local.open(version));
            LOG.info("The list '{}' has a copy on this machine", version.dataset());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The list '{}' has no copy on this machine yet: {}", version.dataset(), e.toString());
            if (!worker.isShutdown()) {
                var unused = worker.schedule(() -> copy(version, from, to), again.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void build(IndexVersion version, SearchEngine from, LocalCopy to) throws IOException {
        DatasetName dataset = new DatasetName(version.dataset());
        try (Hold hold = local.hold(dataset)) {
            hold.prune(local.current(dataset).map(IndexVersion::version).map(List::of).orElse(List.of()));
            try (IndexBuild build = hold.build(version.version())) {
                from.forEach(entity -> {
                    if (!to.isWanted()) {
                        throw new ImportRefusedException("another version is in use");
                    }
                    build.add(entity);
                });
                long entities = build.finish();
                if (entities != version.entities()) {
                    throw new IOException("the copy has " + entities + " entities of " + version.entities());
                }
                hold.publish(inFormat(version, local.format()));
            }
        }
    }

    /** Whether each dataset in use has its copy. */
    public boolean isComplete() {
        return !copies.isEmpty() && copies.values().stream().allMatch(copy -> copy.engine().isPresent());
    }

    @Override
    public Hold hold(DatasetName dataset) throws IOException {
        return cluster.hold(dataset);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
