package dev.textscreen.persistence;

import dev.textscreen.access.KeyStore;
import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.StorageSettings;
import dev.textscreen.persistence.seal.KeyRing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** What is on record already: the database and the keys to it. Commands work on it beside a running server. Thread-safe. */
public final class Archive implements AutoCloseable {

    private final StorageSettings storage;
    private final RecordSettings settings;
    private final KeyRing keys;
    private final Runnable catchUp;
    private @Nullable Database database;

    /** @param catchUp waits a little while for the database to take over what is on record already */
    Archive(StorageSettings storage, RecordSettings settings, KeyRing keys, Runnable catchUp) {
        this.storage = storage;
        this.settings = settings;
        this.keys = keys;
        this.catchUp = catchUp;
    }

    /** For commands, which know nothing of the server's journal. */
    public static Archive of(StorageSettings storage, RecordSettings settings) throws IOException {
        return new Archive(storage, settings, keys(storage, settings), () -> {
        });
    }

    static Path folder(RecordSettings settings) throws IOException {
        return Files.createDirectories(settings.folder());
    }

    /** The keys of the settings, or the one of the data folder. */
    static KeyRing keys(StorageSettings storage, RecordSettings settings) throws IOException {
        if (!settings.keys().isBlank()) {
            return KeyRing.of(settings.keys());
        }
        if (settings.texts()) {
            throw new StorageException("Texts are kept only under a key of the settings (RECORD_KEYS), and there is none.");
        }
        if (!storage.database().url().isEmpty()) {
            throw new StorageException("A database of your own (DATABASE_URL) needs keys of your own (RECORD_KEYS): all who write into it "
                    + "need the same.");
        }
        return KeyRing.inFile(folder(settings).resolve("key"));
    }

    public Decisions decisions() {
        return new Decisions(this::database, keys, catchUp);
    }

    public RecordActs acts(Clock clock) {
        return new RecordActs(this::database, keys, catchUp, clock);
    }

    public ChainVerifier verifier() {
        return new ChainVerifier(this::database, keys);
    }

    public UsageTable usage() {
        return new UsageTable(this::database);
    }

    public KeyStore apiKeys() {
        return new ApiKeyTable(this::database);
    }

    /** What a server's watch found right, by tenant. */
    public Map<String, ChainWatch.Verified> verified() throws IOException {
        return new ChainWatch(settings.folder().resolve(ChainWatch.FILE), Clock.systemUTC()).verified();
    }

    ChainWriter writer() {
        return new ChainWriter(database(), keys);
    }

    KeyRing keys() {
        return keys;
    }

    /** The database, opened at the first call; H2 gets its schema. */
    public synchronized Database database() {
        Database known = database;
        if (known != null) {
            return known;
        }
        Database fresh = new Database(DatabaseAddress.of(storage.database(), settings.folder()));
        if (fresh.isEmbedded() && !fresh.isUpToDate()) {
            migrateAlone(fresh);
        }
        database = fresh;
        return fresh;
    }

    /** For commands, which say so rather than fail at the first table that is not there. */
    public void requireSchema() {
        boolean there;
        try {
            there = database().isUpToDate();
        } catch (JdbiException | StorageException e) {
            throw new StorageException("The database does not answer: " + Failure.plain(e) + ".", e);
        }
        if (!there) {
            throw new StorageException("The database has no schema, or that of an older version: ./textscreen db migrate makes it.");
        }
    }

    /** One process after the other; the file's lock ends with the process that holds it, however that ends. */
    private void migrateAlone(Database fresh) {
        synchronized (Database.class) {
            try (FileChannel file = FileChannel.open(settings.folder().resolve("migrating"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); FileLock lock = file.lock()) {
                if (lock.isValid() && !fresh.isUpToDate()) {
                    fresh.migrateAlone();
                }
            } catch (IOException e) {
                throw new StorageException("The folder of the record cannot be written.", e);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
    }
}
