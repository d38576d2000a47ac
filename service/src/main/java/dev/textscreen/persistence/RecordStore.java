package dev.textscreen.persistence;

import dev.textscreen.access.KeyStore;
import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.RecordSettings.WhenFull;
import dev.textscreen.config.StorageSettings;
import dev.textscreen.persistence.journal.Journal;
import dev.textscreen.persistence.journal.JournalSettings;
import dev.textscreen.persistence.seal.KeyRing;
import io.dropwizard.lifecycle.Managed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record as a whole: its keys, its journal, its database, and the thread between the two. Thread-safe once it was started. */
public final class RecordStore implements Managed {

    private static final int SEGMENT_BYTES = 8 << 20;
    private static final Duration CATCH_UP = Duration.ofSeconds(2);
    private static final Duration LAST_DRAIN = Duration.ofSeconds(20);

    private final StorageSettings storage;
    private final RecordSettings settings;
    private final Clock clock;
    private volatile @Nullable Opened opened;

    /** What there is between start and stop. */
    private record Opened(Archive archive, Journal journal, JournalDrain drain, Thread thread, DecisionLog log, ChainWatch watch) {
    }

    public RecordStore(StorageSettings storage, RecordSettings settings, Clock clock) {
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() throws IOException {
        Path folder = Archive.folder(settings);
        KeyRing keys = Archive.keys(storage, settings);
        Journal journal = new Journal(journal(folder.resolve("journal")));
        Archive archive = new Archive(storage, settings, keys, this::catchUp);
        JournalDrain drain = new JournalDrain(journal, new JournalId(folder.resolve("journal")), archive::database, archive::writer);
        Thread thread = Thread.ofPlatform().name("record").daemon().unstarted(drain);
        opened = new Opened(archive, journal, drain, thread, new DecisionLog(journal, keys, settings.texts()),
                new ChainWatch(folder.resolve(ChainWatch.FILE), clock));
        thread.start();
    }

    private void catchUp() {
        Opened now = opened();
        now.drain().awaitDrained(now.journal().committed(), CATCH_UP);
    }

    private JournalSettings journal(Path folder) {
        RecordSettings.Journal journal = settings.journal();
        Duration wait = journal.whenFull() == WhenFull.WAIT ? journal.longestWait().toJavaDuration() : Duration.ZERO;
        return new JournalSettings(folder, journal.limit().toBytes(), SEGMENT_BYTES, wait, journal.sync());
    }

    private Opened opened() {
        Opened now = opened;
        if (now == null) {
            throw new StorageException("The record is not open.");
        }
        return now;
    }

    public DecisionLog log() {
        return opened().log();
    }

    public Archive archive() {
        return opened().archive();
    }

    public KeyStore apiKeys() {
        return new ApiKeyTable(() -> archive().database());
    }

    public ChainWatch watch() {
        return opened().watch();
    }

    /** What there is to tell; empty before the start. */
    public Optional<RecordFigures> figures() {
        return Optional.ofNullable(opened).map(now -> new RecordFigures(now.drain().isReady(),
                new RecordFigures.Waiting(now.journal().waiting(), now.journal().limit(), now.journal().committed() - now.drain().drained(),
                        now.journal().isBroken()),
                now.drain().isReady() ? now.archive().database().pool() : Database.Pool.NONE, now.watch().verified(), failure(now)));
    }

    private static Optional<String> failure(Opened now) {
        if (now.journal().isBroken()) {
            return Optional.of("The journal of decisions cannot be written.");
        }
        return Optional.of(now.drain().failure()).filter(failure -> !failure.isEmpty()).or(now.watch()::fault);
    }

    @Override
    public void stop() throws Exception {
        Opened now = opened;
        if (now == null) {
            return;
        }
        now.drain().stop();
        now.thread().join(LAST_DRAIN);
        now.journal().close();
        now.archive().close();
        opened = null;
    }
}
