package dev.textscreen.lists;

import dev.textscreen.config.DatasetSettings;
import dev.textscreen.health.Component;
import dev.textscreen.metrics.ListMetrics;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.DatasetState;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the indexes, and keeps the lists of config.yml imported and fresh, in the background. */
public final class ConfiguredLists implements Managed, Supplier<List<Component>> {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredLists.class);
    private static final Duration WATCH_PACE = Duration.ofSeconds(1);

    /**
     * How often the lists are looked at, by what clock, and who counts.
     *
     * @param share of the time that goes into reading a list anew of which a version serves, above 0 up to 1
     */
    public record Rounds(Duration between, double share, Clock clock, ListMetrics metrics) {
    }

    private final List<DatasetSettings> wanted;
    private final Lists lists;
    private final Rounds rounds;
    private final IndexWatch watch;
    private final ScheduledExecutorService worker;
    /** By name: why a list could not be imported, and when it was last tried. */
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, Instant> tried = new ConcurrentHashMap<>();

    public ConfiguredLists(List<DatasetSettings> wanted, Lists lists, Rounds rounds) {
        this.wanted = List.copyOf(wanted);
        this.lists = lists;
        this.rounds = rounds;
        this.watch = new IndexWatch(lists.live(), WATCH_PACE);
        this.worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("lists").daemon().factory());
    }

    @Override
    public void start() {
        worker.execute(this::open);
        long millis = rounds.between().toMillis();
        var unused = worker.scheduleWithFixedDelay(this::importDue, 0, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws IOException {
        worker.shutdownNow();
        watch.stop();
        lists.engine().close();
    }

    /** For a command: opens what is there and imports what is due, on the calling thread. */
    public void openNow() throws IOException {
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
                Optional<IndexVersion> serving = usable(dataset);
                if (isDue(dataset, serving)) {
                    importNow(dataset, serving.isPresent() ? rounds.share() : 1);
                }
            } catch (IOException | RuntimeException e) {
                if (worker.isShutdown()) {
                    LOG.info("The import of the list '{}' was broken off, for the service stops", dataset.name());
                    return;
                }
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                rounds.metrics().failed(dataset.name());
                failures.put(dataset.name(), reason);
                LOG.warn("The list '{}' was not imported: {}", dataset.name(), reason);
            }
        }
    }

    private void importNow(DatasetSettings dataset, double share) throws IOException {
        tried.put(dataset.name(), rounds.clock().instant());
        Importing.Order order = new Importing.Order(new DatasetName(dataset.name()), List.of(dataset.source()),
                dataset.columns().orElse(Map.of()), false, share);
        ImportReport report = lists.imports().run(order, ImportProgress.NONE);
        failures.remove(dataset.name());
        rounds.metrics().imported(dataset.name());
        lists.live().refresh();
        LOG.info("The list '{}' was imported: {} entities in {} ms", dataset.name(), report.version().entities(), report.took().toMillis());
        if (report.badRowCount() > 0) {
            LOG.warn("The list '{}' has {} rows that could not be read", dataset.name(), report.badRowCount());
        }
    }

    /** A list is due when there is none yet, when its file is newer than its index, or when its time has come. */
    private boolean isDue(DatasetSettings dataset, Optional<IndexVersion> version) throws IOException {
        Instant now = rounds.clock().instant();
        Instant last = tried.getOrDefault(dataset.name(), Instant.MIN);
        if (version.isEmpty()) {
            return last.isBefore(now.minus(Duration.ofMinutes(1)));
        }
        Instant built = last.isAfter(version.get().builtAt()) ? last : version.get().builtAt();
        boolean timeHasCome = dataset.refresh().isPresent() && built.plus(dataset.refresh().get().toJavaDuration()).isBefore(now);
        return timeHasCome || isNewer(dataset.source(), built);
    }

    private Optional<IndexVersion> usable(DatasetSettings dataset) throws IOException {
        return lists.store().current(new DatasetName(dataset.name())).filter(version -> !lists.isOfOtherFormat(version));
    }

    private static boolean isNewer(String source, Instant built) throws IOException {
        if (Downloads.isAddress(source) || !Files.exists(Path.of(source))) {
            return false;
        }
        return Files.getLastModifiedTime(Path.of(source)).toInstant().isAfter(built);
    }

    /**
     * Why lists that config.yml names or that were imported are not loaded, by name; also why nothing is there, where nothing is.
     */
    public Map<String, String> missing() {
        Set<String> there = lists.names();
        Map<String, String> missing = new LinkedHashMap<>();
        for (DatasetState state : lists.live().states()) {
            if (state.version().isEmpty()) {
                missing.put(state.dataset().value(), ListStates.unreadable(state, failures));
            }
        }
        for (DatasetSettings dataset : wanted) {
            if (!there.contains(dataset.name())) {
                missing.putIfAbsent(dataset.name(), ListStates.missingBecause(dataset.name(), failures));
            }
        }
        if (there.isEmpty() && missing.isEmpty()) {
            missing.put("", ListStates.NOTHING);
        }
        return missing;
    }

    /** By name: whether the list is there and its last import succeeded. */
    public Map<String, Boolean> sound() {
        Map<String, Boolean> sound = new LinkedHashMap<>();
        wanted.forEach(dataset -> sound.put(dataset.name(), false));
        for (DatasetState state : lists.live().states()) {
            String name = state.dataset().value();
            sound.put(name, state.version().isPresent() && ListStates.amiss(state, failures).isEmpty());
        }
        return sound;
    }

    @Override
    public List<Component> get() {
        return ListStates.components(lists.live().states(), wanted.stream().map(DatasetSettings::name).toList(), failures,
                rounds.clock().instant());
    }
}
