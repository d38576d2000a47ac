package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTableTest {

    private static final double ANY = Double.MAX_VALUE;

    private final SoundTable reading = SoundTable.read(Path.of("../dictionaries/common/abjads.tsv"));

    @ParameterizedTest
    @CsvSource({"slman, salman", "slman, selman", "jmal, gamal", "jmal, djamal", "qasm, qasem", "qasm, ghassem", "mhmud, mahmoud",
            "hsin, hussein",
            "ytzhk, yitzhak", "ytzhk, itshak", "him, chaim", "lui, levi", "ktzb, katzav", "almani, almani"})
    void readsWhatIsWrittenInItsUsualSpellings(String written, String latin) {
        assertThat(reading.cost(written, latin, ANY)).isLessThanOrEqualTo(0.5f);
    }

    @ParameterizedTest
    @CsvSource({"slman, salem", "jmal, kamil", "mhmd, mohammadi", "mhmud, hamid", "krim, karam", "lui, dali", "bshar, nasser"})
    void hearsOtherNamesApart(String written, String latin) {
        assertThat(reading.cost(written, latin, ANY)).isGreaterThan(0.6f);
    }

    @Test
    void costsAtMostAllLettersThatItCannotExplain() {
        assertThat(reading.cost("", "", ANY)).isZero();
        assertThat(reading.cost("brdl", "", ANY)).isEqualTo(4f);
        assertThat(reading.cost("", "xq", ANY)).isEqualTo(2f);
    }

    @Test
    void aReadingThatIsNotHopelessCostsTheSameWhateverTheMost() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int hopeless = 0;
        for (int i = 0; i < 20_000; i++) {
            String written = word(random, "abdhjklmnqrstuvwyz", 1 + random.nextInt(6));
            String latin = word(random, "abdeghijklmnoprstuvyz", random.nextInt(9));
            float exact = reading.cost(written, latin, ANY);
            double most = 0.45 * written.length();
            float told = reading.cost(written, latin, most);
            hopeless += exact > most ? 1 : 0;
            assertThat(told > most).as("seed %d: %s, %s", seed, written, latin).isEqualTo(exact > most);
            assertThat(told <= most ? told : exact).as("seed %d: %s, %s", seed, written, latin).isEqualTo(exact);
        }
        assertThat(hopeless).isBetween(1_000, 19_800);
    }

    private static String word(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length()).mapToObj(letter -> letters.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    @Test
    void refusesARowThatSaysNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("abjads.tsv");
        Files.writeString(file, "-\t-\t0.1\n");
        assertThatThrownBy(() -> SoundTable.read(file)).hasMessageContaining("line 1");
    }
}
