package dev.textscreen.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The files of a journal, each named by the position at which it begins. Thread-safe. */
final class Segments {

    private static final String SUFFIX = ".journal";

    private final Path folder;
    private final ConcurrentSkipListMap<Long, Path> byStart = new ConcurrentSkipListMap<>();

    Segments(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).toList()) {
                String name = file.getFileName().toString();
                byStart.put(Long.parseLong(name.substring(0, name.length() - SUFFIX.length()), 16), file);
            }
        }
    }

    FileChannel create(long start) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "%016x", start) + SUFFIX);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        byStart.put(start, file);
        return channel;
    }

    /** The position at which the oldest segment begins; 0 where there is none. */
    long first() {
        return byStart.isEmpty() ? 0 : byStart.firstKey();
    }

    /** The segment that holds the position, or would hold it next. */
    Map.Entry<Long, Path> at(long position) {
        Map.Entry<Long, Path> found = byStart.floorEntry(position);
        if (found == null) {
            throw new JournalException("The journal has nothing left of position " + position + "; its files were removed.", false);
        }
        return found;
    }

    /** Where a segment ends, when another one follows it; the greatest number when it is the last. */
    long end(long start) {
        Long next = byStart.higherKey(start);
        return next == null ? Long.MAX_VALUE : next;
    }

    /** Removes the segments that end at or before the position. */
    void removeBefore(long position) throws IOException {
        for (long start : List.copyOf(byStart.keySet())) {
            if (end(start) <= position) {
                Path file = byStart.remove(start);
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Cuts off what a crash left half written at the end of the last segment.
     *
     * @return the position at which the journal ends
     */
    long recover() throws IOException {
        if (byStart.isEmpty()) {
            return 0;
        }
        Map.Entry<Long, Path> last = byStart.lastEntry();
        try (FileChannel channel = FileChannel.open(last.getValue(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = 0;
            for (int length = next(channel, whole); length >= 0; length = next(channel, whole)) {
                whole += Frames.HEADER + length;
            }
            channel.truncate(whole);
            return last.getKey() + whole;
        }
    }

    /** The length of the whole record at the place of the file, or -1. */
    private static int next(FileChannel channel, long place) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(Frames.HEADER);
        if (!fill(channel, header, place)) {
            return -1;
        }
        int length = header.getInt(0);
        if (!Frames.isLength(length) || place + Frames.HEADER + length > channel.size()) {
            return -1;
        }
        ByteBuffer payload = ByteBuffer.allocate(length);
        return fill(channel, payload, place + Frames.HEADER) && Frames.checksum(payload.array()) == header.getInt(4) ? length : -1;
    }

    static boolean fill(FileChannel channel, ByteBuffer into, long place) throws IOException {
        long at = place;
        while (into.hasRemaining()) {
            int count = channel.read(into, at);
            if (count < 0) {
                return false;
            }
            at += count;
        }
        return true;
    }
}
