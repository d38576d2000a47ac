package dev.textscreen.persistence.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** How a record stands in a segment: its length, a checksum of its bytes, its bytes. */
final class Frames {

    static final int HEADER = 8;
    static final int LONGEST = 64 << 20;

    private Frames() {
    }

    static void put(ByteBuffer out, byte[] payload) {
        out.putInt(payload.length).putInt(checksum(payload)).put(payload);
    }

    static int checksum(byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(payload, 0, payload.length);
        return (int) crc.getValue();
    }

    static boolean isLength(int length) {
        return length > 0 && length <= LONGEST;
    }
}
