package dev.textscreen.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.InterruptedIOException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacedTest {

    private static final List<Entity> LIST = ListedPeople.crowd(4, 1);
    private static final BadRow BAD = new BadRow("a.csv", 3, "no name");
    private static final long WORK = Duration.ofMillis(25).toNanos();

    private static final EntityReader READER = new EntityReader() {
        @Override
        public String format() {
            return "given";
        }

        @Override
        public void read(Path source, EntitySink sink) {
            sink.rejected(BAD);
            LIST.forEach(sink::entity);
        }
    };

    /** Takes its time for each entity. */
    private record Slow(List<Entity> entities, List<BadRow> bad) implements EntitySink {

        Slow() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void entity(Entity entity) {
            long end = System.nanoTime() + WORK;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            entities.add(entity);
        }

        @Override
        public void rejected(BadRow row) {
            bad.add(row);
        }
    }

    @Test
    void handsOverWhatTheReaderFinds() throws IOException {
        Slow sink = new Slow();
        EntityReader paced = new Paced(READER, 0.5);
        paced.read(Path.of("a.csv"), sink);
        assertThat(sink.entities()).isEqualTo(LIST);
        assertThat(sink.bad()).containsExactly(BAD);
        assertThat(paced.format()).isEqualTo("given");
    }

    @Test
    void restsThreeTimesAsLongAsItReadsWhereAQuarterOfTheTimeIsItsShare() throws IOException {
        long start = System.nanoTime();
        new Paced(READER, 0.25).read(Path.of("a.csv"), new Slow());
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(4 * LIST.size() * WORK);
    }

    @Test
    void isBrokenOffWhileItRests() {
        Slow sink = new Slow();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new Paced(READER, 0.01).read(Path.of("a.csv"), sink)).isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(sink.entities()).hasSize(1);
    }
}
