package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VowellessReadingTest {

    private final VowellessReading reading = VowellessReading.read(Path.of("../dictionaries/common/abjads.tsv"));

    @ParameterizedTest
    @CsvSource({"slman, salman", "slman, selman", "jmal, gamal", "jmal, djamal", "qasm, qasem", "qasm, ghassem", "mhmud, mahmoud",
            "hsin, hussein",
            "ytzhk, yitzhak", "ytzhk, itshak", "him, chaim", "lui, levi", "ktzb, katzav", "almani, almani"})
    void readsWhatIsWrittenInItsUsualSpellings(String written, String latin) {
        assertThat(reading.cost(written, latin)).isLessThanOrEqualTo(0.5f);
    }

    @ParameterizedTest
    @CsvSource({"slman, salem", "jmal, kamil", "mhmd, mohammadi", "mhmud, hamid", "krim, karam", "lui, dali", "bshar, nasser"})
    void hearsOtherNamesApart(String written, String latin) {
        assertThat(reading.cost(written, latin)).isGreaterThan(0.6f);
    }

    @Test
    void costsAtMostAllLettersThatItCannotExplain() {
        assertThat(reading.cost("", "")).isZero();
        assertThat(reading.cost("brdl", "")).isEqualTo(4f);
        assertThat(reading.cost("", "xq")).isEqualTo(2f);
    }

    @Test
    void refusesARowThatSaysNothing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("abjads.tsv");
        Files.writeString(file, "-\t-\t0.1\n");
        assertThatThrownBy(() -> VowellessReading.read(file)).hasMessageContaining("line 1");
    }
}
