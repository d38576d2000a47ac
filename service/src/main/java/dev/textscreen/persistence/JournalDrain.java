package dev.textscreen.persistence;

import dev.textscreen.persistence.journal.Journal;
import dev.textscreen.persistence.journal.JournalRecord;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records from the journal into the database, in batches and off the requests' path. How far it came is written in the same
 * transaction as the rows, so each record arrives once, whenever the process ends. Runs on a thread of its own.
 */
final class JournalDrain implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalDrain.class);
    private static final int BATCH_BYTES = 1 << 20;
    private static final long IDLE_NANOS = 20_000_000;
    private static final long GATHER_NANOS = 200_000_000;
    private static final long AFTER_FAILURE_NANOS = 1_000_000_000;
    private static final long CHECKPOINT_BYTES = 8 << 20;
    private static final long CHECKPOINT_NANOS = 20_000_000_000L;

    private final Journal journal;
    private final JournalId id;
    private String journalId = "";
    private final Supplier<Database> database;
    private final Supplier<ChainWriter> chains;
    private volatile long drained;
    private volatile String failure = "";
    private volatile boolean stopping;
    private volatile boolean ready;
    private volatile long wanted;
    private long checkpoint;
    private long checkpointTime = System.nanoTime();

    /** @param database opened on this thread, and tried again until it opens */
    JournalDrain(Journal journal, JournalId id, Supplier<Database> database, Supplier<ChainWriter> chains) {
        this.journal = journal;
        this.id = id;
        this.database = database;
        this.chains = chains;
        this.drained = journal.first();
        this.checkpoint = drained;
    }

    @Override
    public void run() {
        while (!stopping || drained < journal.committed() && failure.isEmpty()) {
            try {
                if (!ready) {
                    begin();
                    ready = true;
                }
                gather();
                if (!step() && !stopping) {
                    LockSupport.parkNanos(IDLE_NANOS);
                }
                if (isTimeToSettle()) {
                    settle();
                }
                failure = "";
            } catch (RuntimeException | IOException e) {
                if (failure.isEmpty()) {
                    LOG.warn("The database does not take the record; the journal keeps it until it does: {}", Failure.plain(e));
                }
                failure = "The database does not take the record: " + Failure.plain(e) + ".";
                LockSupport.parkNanos(stopping ? 0 : AFTER_FAILURE_NANOS);
            }
        }
        settleAtEnd();
    }

    private void begin() throws IOException {
        journalId = id.read();
        long known = position(database.get());
        if (known > journal.recovered()) {
            // a loss of power cost the journal more than the database: what is appended now must not be passed over
            journalId = id.renew();
            known = journal.recovered();
            long end = known;
            database.get().jdbi().useTransaction(handle -> move(handle, end));
        }
        drained = Math.max(journal.first(), known);
    }

    private long position(Database opened) {
        return opened.jdbi().withHandle(handle -> handle.createQuery("SELECT position FROM journals WHERE id = ?").bind(0, journalId)
                .mapTo(Long.class).findOne().orElse(0L));
    }

    /** Lets a batch come together, for each costs the same whether it brings one record or a thousand; unless somebody waits for it. */
    private void gather() {
        long end = System.nanoTime() + GATHER_NANOS;
        while (!stopping && drained >= wanted && journal.committed() - drained < BATCH_BYTES && System.nanoTime() < end) {
            LockSupport.parkNanos(IDLE_NANOS);
        }
    }

    private boolean isTimeToSettle() {
        return drained - checkpoint >= Math.min(CHECKPOINT_BYTES, journal.limit() / 4)
                || System.nanoTime() - checkpointTime > CHECKPOINT_NANOS;
    }

    /** Takes one batch over; false when there was none. */
    private boolean step() throws IOException {
        List<JournalRecord> read = journal.read(drained, BATCH_BYTES);
        if (read.isEmpty()) {
            return false;
        }
        List<RecordBytes.Keyed> records = read.stream().map(r -> RecordBytes.read(r.payload())).toList();
        long end = read.getLast().end();
        database.get().jdbi().useTransaction(handle -> {
            chains.get().write(handle, records);
            move(handle, end);
        });
        drained = end;
        return true;
    }

    private void move(Handle handle, long end) {
        if (handle.execute("UPDATE journals SET position = ? WHERE id = ?", end, journalId) == 0) {
            handle.execute("INSERT INTO journals (id, position) VALUES (?, ?)", journalId, end);
        }
    }

    /** Gives up what the database holds for good. */
    private void settle() throws IOException {
        checkpointTime = System.nanoTime();
        if (checkpoint < drained) {
            database.get().checkpoint();
            checkpoint = drained;
            journal.release(checkpoint);
        }
    }

    private void settleAtEnd() {
        try {
            settle();
        } catch (RuntimeException | IOException e) {
            LOG.warn("The journal keeps what the database has already; the next start passes over it: {}", Failure.plain(e));
        }
    }

    /** Whether the database was reached at all. */
    boolean isReady() {
        return ready;
    }

    /** How far records are in the database. */
    long drained() {
        return drained;
    }

    /** Why the database does not take records; empty while it does. */
    String failure() {
        return failure;
    }

    /** Waits until records up to the position are in the database; gives up after the time. */
    void awaitDrained(long position, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        wanted = position;
        while (drained < position && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(IDLE_NANOS / 4);
        }
    }

    void stop() {
        stopping = true;
    }
}
