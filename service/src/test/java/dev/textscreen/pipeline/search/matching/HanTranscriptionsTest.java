package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.text.TabbedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Well-known people from elsewhere, in the Chinese characters that write them by sound. */
class HanTranscriptionsTest {

    private static final double THRESHOLD = 0.7;

    private final Comparisons comparisons = new Comparisons();
    private final List<TabbedFile.Row> people = TabbedFile.read(Path.of("src/test/resources/golden/scripts/han-transcriptions.tsv"), 2, 2);

    HanTranscriptionsTest() throws IOException {
    }

    @Test
    void findsMostInEitherDirection() {
        long found = people.stream().filter(row -> comparisons.ofNames("Person", row.get(0), row.get(1)) >= THRESHOLD).count();
        long turned = people.stream().filter(row -> comparisons.ofNames("Person", row.get(1), row.get(0)) >= THRESHOLD).count();
        System.out.println(found + " of " + people.size() + " by their Chinese name, " + turned + " by the Latin one");
        assertThat(found).isEqualTo(turned).isGreaterThan(people.size() * 3L / 4);
    }

    @Test
    void takesNobodyForSomebodyElse() {
        for (int i = 0; i < people.size(); i++) {
            String other = people.get((i + 1) % people.size()).get(1);
            assertThat(comparisons.ofNames("Person", people.get(i).get(0), other)).as("%s is not %s", people.get(i).get(0), other)
                    .isLessThan(THRESHOLD);
        }
    }
}
