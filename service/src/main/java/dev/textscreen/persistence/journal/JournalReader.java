package dev.textscreen.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads records back from the segments. */
final class JournalReader {

    private final Segments segments;

    JournalReader(Segments segments) {
        this.segments = segments;
    }

    /** Records between the positions, of one segment: at most so many bytes, but at least one record if there is one. */
    List<JournalRecord> read(long from, long to, int bytes) throws IOException {
        if (from >= to) {
            return List.of();
        }
        Map.Entry<Long, Path> segment = segments.at(from);
        long end = Math.min(to, segments.end(segment.getKey()));
        List<JournalRecord> out = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(segment.getValue(), StandardOpenOption.READ)) {
            ByteBuffer block = block(channel, from - segment.getKey(), Math.min(end - from, bytes));
            long at = from;
            while (block.remaining() >= Frames.HEADER) {
                int length = block.getInt(block.position());
                if (!Frames.isLength(length) || at + Frames.HEADER + length > end) {
                    throw broken(at);
                }
                if (block.remaining() < Frames.HEADER + length) {
                    break;
                }
                at += Frames.HEADER + length;
                out.add(record(block, at));
            }
            if (out.isEmpty()) {
                out.add(longRecord(channel, from, segment.getKey()));
            }
        }
        return out;
    }

    private static ByteBuffer block(FileChannel channel, long place, long bytes) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(Math.toIntExact(bytes));
        if (!Segments.fill(channel, block, place)) {
            throw broken(place);
        }
        return block.flip();
    }

    private static JournalRecord record(ByteBuffer block, long end) {
        byte[] payload = new byte[block.getInt()];
        int checksum = block.getInt();
        block.get(payload);
        if (Frames.checksum(payload) != checksum) {
            throw broken(end - payload.length - Frames.HEADER);
        }
        return new JournalRecord(payload, end);
    }

    private static JournalRecord longRecord(FileChannel channel, long from, long segmentStart) throws IOException {
        int length = block(channel, from - segmentStart, Frames.HEADER).getInt();
        return record(block(channel, from - segmentStart, (long) Frames.HEADER + length), from + Frames.HEADER + length);
    }

    private static JournalException broken(long position) {
        return new JournalException("The journal of decisions is broken at position " + position + ".", false);
    }
}
