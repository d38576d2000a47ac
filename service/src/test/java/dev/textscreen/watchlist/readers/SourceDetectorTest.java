package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceDetectorTest {

    @TempDir
    Path folder;

    private String format(Path source) throws IOException {
        SourceDetector detector = new SourceDetector(OfacRemarkLabels.load(GatheringSink.DICTIONARIES), GatheringSink.countries());
        return detector.detect(source, Map.of()).reader().format();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void tellsFormatsByTheirContentWhateverTheName() throws IOException {
        assertThat(format(file("a.txt", "\uFEFF {\"id\":\"1\",\"schema\":\"Person\",\"properties\":{}}"))).isEqualTo("ftm-json");
        assertThat(format(file("b.dat", "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST>"))).isEqualTo("un-xml");
    }

    @Test
    void tellsAnOfacFolder() throws IOException {
        file("sdn.csv", "");
        assertThat(format(folder)).isEqualTo("ofac-csv");
    }

    @Test
    void takesTheOnlyListOfAFolder() throws IOException {
        file("README.md", "about");
        file("list.json", "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{}}");
        assertThat(format(folder)).isEqualTo("ftm-json");
    }

    @Test
    void saysWhatAPlainCsvFileNeeds() throws IOException {
        Path file = file("people.csv", "Name,DOB\nA B,1970\n");
        assertThatThrownBy(() -> format(file)).isInstanceOf(UnreadableSourceException.class).hasMessageContaining("--columns");
    }

    @Test
    void saysThatASourceIsNotThere() {
        assertThatThrownBy(() -> format(folder.resolve("none"))).isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("not there");
    }
}
