package dev.textscreen.resources.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * What of a body nobody read by the time of the answer. A connection that is closed before it resets the client, which may lose the answer;
 * so it is passed over, within bounds.
 */
final class UnreadBody {

    private static final int MOST_BYTES = 64 << 20;
    private static final long LONGEST_NANOS = 500_000_000;

    private UnreadBody() {
    }

    /** Costs nothing where the body was read. A body that breaks off, or cannot be unpacked, ends the passing: it has its answer. */
    static void passOver(InputStream body) {
        byte[] buffer = new byte[1 << 13];
        long end = System.nanoTime() + LONGEST_NANOS;
        try {
            int count = body.read(buffer);
            for (long passed = count; count >= 0 && passed < MOST_BYTES && System.nanoTime() < end; passed += count) {
                count = body.read(buffer);
            }
        } catch (IOException | RuntimeException broken) {
            // Jetty throws a RuntimeException at what claims to be gzip and is not
        }
    }
}
