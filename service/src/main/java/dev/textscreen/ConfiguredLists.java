package dev.textscreen;

import dev.textscreen.cli.Importing;
import dev.textscreen.config.DatasetSettings;
import dev.textscreen.health.Component;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportProgress;
import dev.textscreen.pipeline.search.versions.ImportReport;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.IndexWatch;
import io.dropwizard.lifecycle.Managed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the indexes, and keeps the lists of config.yml imported and fresh, in the background. */
final class ConfiguredLists implements Managed, Supplier<List<Component>> {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredLists.class);
    private static final Duration WATCH_PACE = Duration.ofSeconds(1);

    /** How often and by what clock. */
    record Pace(Duration between, Clock clock) {
    }

    private final List<DatasetSettings> wanted;
    private final Lists lists;
    private final Pace pace;
    private final IndexWatch watch;
    private final ScheduledExecutorService worker;
    /** By name: why a list could not be imported, and when it was last tried. */
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, Instant> tried = new ConcurrentHashMap<>();

    ConfiguredLists(List<DatasetSettings> wanted, Lists lists, Pace pace) {
        this.wanted = List.copyOf(wanted);
        this.lists = lists;
        this.pace = pace;
        this.watch = new IndexWatch(lists.live(), WATCH_PACE);
        this.worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("lists").daemon().factory());
    }

    @Override
    public void start() {
        worker.execute(this::open);
        long millis = pace.between().toMillis();
        var unused = worker.scheduleWithFixedDelay(this::importDue, 0, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        worker.shutdownNow();
        watch.stop();
    }

    /** For a command: opens what is there and imports what is due, on the calling thread. */
    void openNow() throws IOException {
        lists.live().refresh();
        importDue();
    }

    private void open() {
        try {
            watch.start();
        } catch (IOException | RuntimeException e) {
            LOG.error("The indexes could not be opened: {}", e.toString());
        }
    }

    private void importDue() {
        for (DatasetSettings dataset : wanted) {
            try {
                if (isDue(dataset)) {
                    importNow(dataset);
                }
            } catch (IOException | RuntimeException e) {
                failures.put(dataset.name(), String.valueOf(e.getMessage()));
                LOG.warn("The list '{}' was not imported: {}", dataset.name(), e.getMessage());
            }
        }
    }

    private void importNow(DatasetSettings dataset) throws IOException {
        tried.put(dataset.name(), pace.clock().instant());
        Importing.Order order = new Importing.Order(new DatasetName(dataset.name()), List.of(dataset.source()),
                dataset.columns().orElse(Map.of()), false);
        ImportReport report = lists.imports().run(order, ImportProgress.NONE);
        failures.remove(dataset.name());
        lists.live().refresh();
        LOG.info("The list '{}' was imported: {} entities in {} ms", dataset.name(), report.version().entities(), report.took().toMillis());
        if (report.badRowCount() > 0) {
            LOG.warn("The list '{}' has {} rows that could not be read", dataset.name(), report.badRowCount());
        }
    }

    /** A list is due when there is none yet, when its file is newer than its index, or when its time has come. */
    private boolean isDue(DatasetSettings dataset) throws IOException {
        Optional<IndexVersion> version = lists.store().current(new DatasetName(dataset.name()));
        Instant now = pace.clock().instant();
        Instant last = tried.getOrDefault(dataset.name(), Instant.MIN);
        if (version.isEmpty() || lists.isOfOtherFormat(version.get())) {
            return last.isBefore(now.minus(Duration.ofMinutes(1)));
        }
        Instant built = last.isAfter(version.get().builtAt()) ? last : version.get().builtAt();
        boolean timeHasCome = dataset.refresh().isPresent() && built.plus(dataset.refresh().get().toJavaDuration()).isBefore(now);
        return timeHasCome || isNewer(dataset.source(), built);
    }

    private static boolean isNewer(String source, Instant built) throws IOException {
        if (Downloads.isAddress(source) || !Files.exists(Path.of(source))) {
            return false;
        }
        return Files.getLastModifiedTime(Path.of(source)).toInstant().isAfter(built);
    }

    @Override
    public List<Component> get() {
        return ListStates.components(lists.live().states(), wanted.stream().map(DatasetSettings::name).toList(), failures,
                pace.clock().instant());
    }
}
