package dev.textscreen.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Records in the order in which they were appended, on disk as soon as they are committed, until they are released. Positions count bytes
 * from the journal's birth. Appending only copies; whoever commits writes for all who appended before, so a write and a sync to the device
 * serve every request that waits at that moment. Thread-safe; one process at a time.
 */
public final class Journal implements AutoCloseable {

    private static final int INITIAL_BUFFER = 1 << 16;

    private final JournalSettings settings;
    private final Segments segments;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final ReentrantLock appending = new ReentrantLock();
    private final Condition room = appending.newCondition();
    private final ReentrantLock writing = new ReentrantLock();
    private ByteBuffer buffer = ByteBuffer.allocate(INITIAL_BUFFER);
    private ByteBuffer spare = ByteBuffer.allocate(INITIAL_BUFFER);
    private final long recovered;
    private long appended;
    private FileChannel segment;
    private long segmentStart;
    private volatile long committed;
    private volatile long released;
    private volatile boolean broken;

    /** Opens the journal of a folder, or begins one, and cuts off what a crash left half written. */
    public Journal(JournalSettings settings) throws IOException {
        this.settings = settings;
        Files.createDirectories(settings.folder());
        this.lockFile = FileChannel.open(settings.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.lock = lock(lockFile);
        this.segments = new Segments(settings.folder());
        this.recovered = segments.recover();
        this.appended = recovered;
        this.committed = recovered;
        this.released = segments.first();
        this.segmentStart = appended;
        this.segment = segments.create(appended);
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // told below: this process has it already
        }
        file.close();
        throw new JournalException("Another Textscreen works with the same data folder and holds its journal.", false);
    }

    /**
     * Takes a record; it is on disk once {@link #commit} has returned for the position that this gives.
     *
     * @throws JournalException when there is no room and none was made in time, or the disk failed
     */
    public long append(byte[] payload) {
        appending.lock();
        try {
            awaitRoom(payload.length + Frames.HEADER);
            if (buffer.remaining() < payload.length + Frames.HEADER) {
                buffer = ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + payload.length + Frames.HEADER))
                        .put(buffer.flip());
            }
            Frames.put(buffer, payload);
            appended += payload.length + Frames.HEADER;
            return appended;
        } finally {
            appending.unlock();
        }
    }

    private void awaitRoom(int bytes) {
        long nanos = settings.longestWait().toNanos();
        while (appended + bytes - released > settings.limit()) {
            if (nanos <= 0) {
                throw new JournalException("The journal of decisions is full, because the database does not keep up.", true);
            }
            try {
                nanos = room.awaitNanos(nanos);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JournalException("Interrupted while the journal of decisions was full.", true);
            }
        }
    }

    /** Returns once everything up to the position is on disk. */
    public void commit(long position) {
        if (committed >= position) {
            return;
        }
        writing.lock();
        try {
            if (committed < position) {
                write();
            }
        } catch (IOException e) {
            // half a record may stand at the end, and nothing may be written behind it
            broken = true;
            throw new JournalException("The journal of decisions cannot be written.", e);
        } finally {
            writing.unlock();
        }
    }

    private void write() throws IOException {
        if (broken) {
            throw new JournalException("The journal of decisions cannot be written.", false);
        }
        ByteBuffer full;
        long end;
        appending.lock();
        try {
            full = buffer;
            buffer = spare;
            end = appended;
        } finally {
            appending.unlock();
        }
        full.flip();
        while (full.hasRemaining()) {
            segment.write(full);
        }
        if (settings.sync()) {
            segment.force(false);
        }
        spare = full.capacity() > settings.segment() ? ByteBuffer.allocate(INITIAL_BUFFER) : full.clear();
        if (end - segmentStart >= settings.segment()) {
            segment.close();
            segment = segments.create(end);
            segmentStart = end;
        }
        committed = end;
    }

    /** Committed records from the position on, at most so many bytes of them but at least one record if there is one. */
    public List<JournalRecord> read(long position, int bytes) throws IOException {
        return new JournalReader(segments).read(position, committed, bytes);
    }

    /** Gives up everything before the position, for good. */
    public void release(long position) throws IOException {
        segments.removeBefore(position);
        appending.lock();
        try {
            released = Math.max(released, position);
            room.signalAll();
        } finally {
            appending.unlock();
        }
    }

    /** The oldest position that may still be read. */
    public long first() {
        return segments.first();
    }

    /** Where the records ended when the journal was opened. */
    public long recovered() {
        return recovered;
    }

    /** Where the committed records end. */
    public long committed() {
        return committed;
    }

    /** Bytes that were not released yet. */
    public long waiting() {
        return committed - released;
    }

    public long limit() {
        return settings.limit();
    }

    /** Whether the disk failed, so that nothing can be appended any more. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            if (!broken) {
                write();
            }
            broken = true;
            segment.close();
            lock.release();
            lockFile.close();
        } finally {
            writing.unlock();
        }
    }
}
