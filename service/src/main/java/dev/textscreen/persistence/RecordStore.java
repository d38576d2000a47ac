package dev.textscreen.persistence;

import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.RecordSettings.WhenFull;
import dev.textscreen.config.StorageSettings;
import dev.textscreen.persistence.journal.Journal;
import dev.textscreen.persistence.journal.JournalSettings;
import dev.textscreen.persistence.seal.KeyRing;
import io.dropwizard.lifecycle.Managed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The record as a whole: its keys, its journal, its database, and the thread between the two. Thread-safe once it was started. */
public final class RecordStore implements Managed {

    private static final int SEGMENT_BYTES = 8 << 20;
    private static final Duration CATCH_UP = Duration.ofSeconds(2);
    private static final Duration LAST_DRAIN = Duration.ofSeconds(20);

    private final StorageSettings storage;
    private final RecordSettings settings;
    private @Nullable Opened opened;
    private volatile @Nullable Database database;

    /** What there is between start and stop. */
    private record Opened(KeyRing keys, Journal journal, JournalDrain drain, Thread thread) {
    }

    public RecordStore(StorageSettings storage, RecordSettings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    @Override
    public void start() throws IOException {
        Path folder = folder(storage);
        KeyRing keys = keys(storage, settings);
        Journal journal = new Journal(journal(folder.resolve("journal")));
        JournalDrain drain = new JournalDrain(journal, new JournalId(folder.resolve("journal")), this::database,
                () -> new ChainWriter(database(), keys));
        Thread thread = Thread.ofPlatform().name("record").daemon().start(drain);
        opened = new Opened(keys, journal, drain, thread);
    }

    static Path folder(StorageSettings storage) throws IOException {
        return Files.createDirectories(storage.data().resolve("record"));
    }

    /** The keys of the settings, or the one of the data folder. */
    public static KeyRing keys(StorageSettings storage, RecordSettings settings) throws IOException {
        if (!settings.keys().isBlank()) {
            return KeyRing.of(settings.keys());
        }
        if (settings.texts()) {
            throw new StorageException("Texts are kept only under a key of the settings (RECORD_KEYS), and there is none.");
        }
        return KeyRing.inFile(folder(storage).resolve("key"));
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
        Opened now = opened();
        return new DecisionLog(now.journal(), now.keys(), settings.texts());
    }

    public Decisions decisions() {
        Opened now = opened();
        return new Decisions(this::database, now.keys(), () -> now.drain().awaitDrained(now.journal().committed(), CATCH_UP));
    }

    public Journal journal() {
        return opened().journal();
    }

    /** The database, opened at the first call; H2 gets its schema. */
    public synchronized Database database() {
        Database known = database;
        if (known != null) {
            return known;
        }
        Database fresh = new Database(DatabaseAddress.of(storage));
        if (fresh.isEmbedded()) {
            fresh.migrate();
        }
        database = fresh;
        return fresh;
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
        Database known = database;
        if (known != null) {
            known.close();
        }
        opened = null;
    }
}
