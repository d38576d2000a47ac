package dev.textscreen.lists;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Reads a list for a share of the time and rests for the others, so that requests have the processors. Time counts as it passes, not as the
 * reader's own: where it has to wait for a processor, it rests longer.
 *
 * @param share of the time that goes into reading, above 0; with 1 there is no rest
 */
record Paced(EntityReader reader, double share) implements EntityReader {

    private static final long STRETCH_NANOS = 20_000_000;

    @Override
    public String format() {
        return reader.format();
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        reader.read(source, share < 1 ? new Resting(sink) : sink);
    }

    private final class Resting implements EntitySink {

        private final EntitySink sink;
        private long began = System.nanoTime();

        Resting(EntitySink sink) {
            this.sink = sink;
        }

        @Override
        public void entity(Entity entity) {
            sink.entity(entity);
            long worked = System.nanoTime() - began;
            if (worked >= STRETCH_NANOS) {
                rest((long) (worked * (1 / share - 1)));
                began = System.nanoTime();
            }
        }

        @Override
        public void rejected(BadRow row) {
            sink.rejected(row);
        }
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("the import was broken off"));
        }
    }
}
