package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays on the heap while a long list is read: with everything kept, the growth would be tens of megabytes. */
class RetainedHeapTest {

    private static final long BOUND = 8L << 20;

    @TempDir
    Path folder;

    /** Measures the heap in use after a fifth of the entities and near the end, and keeps none of them. */
    private static final class Scales implements EntitySink {

        private final long early;
        private final long late;
        private long entities;
        private long before;
        private long growth = Long.MAX_VALUE;

        Scales(int expected) {
            this.early = expected / 5;
            this.late = expected - 1;
        }

        @Override
        public void entity(Entity entity) {
            entities++;
            if (entities == early) {
                before = used();
            } else if (entities == late) {
                growth = used() - before;
            }
        }

        @Override
        public void rejected(BadRow row) {
            throw new AssertionError(row.toString());
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private interface Line {

        String of(int number);
    }

    private Scales read(String name, int lines, String start, Line line, String end) throws IOException {
        Path file = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(start);
            for (int i = 0; i < lines; i++) {
                out.write(line.of(i));
            }
            out.write(end);
        }
        Scales scales = new Scales(lines);
        SourceDetector.Detected detected = Collected.detector().detect(file, Map.of());
        detected.reader().read(detected.source(), scales);
        assertThat(scales.entities).isEqualTo(lines);
        return scales;
    }

    @Test
    void doesNotGrowWithTheLinesOfFollowTheMoney() throws IOException {
        Scales scales = read("entities.ftm.json", 200_000, "",
                i -> "{\"id\":\"NK-" + i + "\",\"schema\":\"Person\",\"properties\":{\"name\":"
                        + "[\"Invented Person " + i + "\"],\"birthDate\":[\"1970\"]},\"target\":true}\n",
                "");
        assertThat(scales.growth).isLessThan(BOUND);
    }

    @Test
    void doesNotGrowWithTheEntriesOfAnXmlList() throws IOException {
        Scales scales = read("sdn.xml", 40_000, "<sdnList>\n",
                i -> "<sdnEntry><uid>" + i + "</uid><lastName>A &amp; B &amp; C &amp; Sons " + i
                        + "</lastName><sdnType>Entity</sdnType><remarks>Invented.</remarks></sdnEntry>\n",
                "</sdnList>");
        assertThat(scales.growth).isLessThan(BOUND);
    }
}
