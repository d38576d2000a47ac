package dev.textscreen.watchlist.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedCsvReaderTest {

    private static final Map<String, String> COLUMNS = Map.of("id", "No", "schema", "=Person", "name", "Full name", "birthDate", "Born",
            "country", "From");

    @TempDir
    Path folder;

    private GatheringSink read(String csv, Map<String, String> columns) throws IOException {
        return GatheringSink.read(new MappedCsvReader(columns, GatheringSink.countries()),
                Files.writeString(folder.resolve("staff.csv"), csv));
    }

    @Test
    void readsColumnsByTheirMapping() throws IOException {
        Entity entity = read("No,Full name,Born,From\n5,\"Zelenko, A.; Zelenka\",01.02.1980,Ukraine\n", COLUMNS).entities.getFirst();
        assertThat(entity.id()).isEqualTo("5");
        assertThat(entity.schema()).isEqualTo("Person");
        assertThat(entity.values("name")).containsExactly("Zelenko, A.", "Zelenka");
        assertThat(entity.values("country")).containsExactly("ua");
    }

    @Test
    void givesRowsWithoutAnIdTheirNumber() throws IOException {
        assertThat(read("Full name\nA B\nC D\n", Map.of("name", "Full name")).entities).extracting(Entity::id).containsExactly("row-1",
                "row-2");
    }

    @Test
    void reportsRowsWithoutANameOrWithMissingColumns() throws IOException {
        GatheringSink sink = read("No,Full name,Born,From\n5,,,\n6,A B\n7,C D,,\n", COLUMNS);
        assertThat(sink.entities).extracting(Entity::id).containsExactly("7");
        assertThat(sink.badRows).extracting(Object::toString).containsExactly("staff.csv:2: no name",
                "staff.csv:3: 2 columns where the header has 4");
    }

    @Test
    void namesTheColumnsThatThereAreWhenOneIsMissing() {
        assertThatThrownBy(() -> read("A,B\n1,2\n", Map.of("name", "Full name"))).isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("no column 'Full name'; there are A, B");
    }
}
