package dev.textscreen.resources.http;

import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * How slowly a body may come. A rate that counts from the first byte would refuse short bodies on a busy machine, where a thread waits longer
 * for its turn than they may take; so any pace is right for a while.
 *
 * @param patience how long
 * @param bytesPerSecond from the beginning, once the patience has passed
 */
public record BodyPace(Duration patience, long bytesPerSecond) {

    private static final int FIRST_READ = 1 << 13;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Reads to the end, or as many bytes as there may be at most. */
    byte[] read(InputStream in, int most) {
        byte[] body = new byte[Math.min(FIRST_READ, most)];
        long start = System.nanoTime();
        int length = 0;
        for (int count = next(in, body, 0); count > 0; count = next(in, body, length)) {
            length += count;
            if (isTooSlow(length, System.nanoTime() - start)) {
                throw new ProblemException(ProblemType.TIMEOUT, "The body came at less than " + bytesPerSecond + " bytes a second.");
            }
            body = length == body.length && length < most ? Arrays.copyOf(body, Math.min(2 * length, most)) : body;
        }
        return Arrays.copyOf(body, length);
    }

    /** @return 0 or less where the body has ended or there is no more room */
    private static int next(InputStream in, byte[] body, int length) {
        try {
            return in.read(body, length, body.length - length);
        } catch (IOException | RuntimeException broken) {
            // Jetty throws a RuntimeException at what claims to be gzip and is not
            throw new ProblemException(ProblemType.BAD_REQUEST, "The body broke off, or could not be unpacked.");
        }
    }

    private boolean isTooSlow(int bytes, long nanos) {
        return nanos > patience.toNanos() && bytes < nanos / SECOND * bytesPerSecond;
    }
}
