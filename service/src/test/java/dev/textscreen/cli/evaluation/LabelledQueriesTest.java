package dev.textscreen.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledQueriesTest {

    @TempDir
    Path folder;

    private List<LabelledQuery> read(Map<String, String> columns, String content) throws IOException {
        return new LabelledQueries(columns, "LegalEntity").read(Files.writeString(folder.resolve("queries.csv"), content));
    }

    @Test
    void readsTheUsualColumns() throws IOException {
        List<LabelledQuery> queries = read(Map.of(),
                "\uFEFFname,schema,birth_date,expected\n\"Vyshnedub, Radomyr\",Person,1968-04-17,demo-p1\nIvan Nobody,,,\n");
        assertThat(queries).hasSize(2);
        assertThat(queries.getFirst().name()).isEqualTo("Vyshnedub, Radomyr");
        assertThat(queries.getFirst().query().schema()).isEqualTo("Person");
        assertThat(queries.getFirst().query().values("birthDate")).containsExactly("1968-04-17");
        assertThat(queries.getFirst().expected()).containsExactly("demo-p1");
        assertThat(queries.getLast().query().schema()).isEqualTo("LegalEntity");
        assertThat(queries.getLast().query().properties()).containsOnlyKeys("name");
        assertThat(queries.getLast().shouldMatch()).isFalse();
        assertThat(queries.getLast().line()).isEqualTo(3);
    }

    @Test
    void readsColumnsWithOtherNamesAndOtherProperties() throws IOException {
        List<LabelledQuery> queries = read(Map.of("name", "query", "expected", "ids", "innCode", "inn"),
                "query,ids,inn\nRadomyr,demo-p1;demo-p2,9000000136\n");
        assertThat(queries.getFirst().expected()).containsExactlyInAnyOrder("demo-p1", "demo-p2");
        assertThat(queries.getFirst().query().values("innCode")).containsExactly("9000000136");
    }

    @Test
    void saysWhichColumnIsMissingAndWhatThereIs() {
        assertThatThrownBy(() -> read(Map.of(), "query,expected\nA,b\n")).isInstanceOf(UnreadableQueriesException.class)
                .hasMessageContaining("queries.csv:1").hasMessageContaining("'name'").hasMessageContaining("query, expected");
        assertThatThrownBy(() -> read(Map.of("name", "who"), "query,expected\nA,b\n")).hasMessageContaining("no column 'who'");
    }

    @Test
    void namesFileAndLineOfARowThatCannotBeRead() {
        assertThatThrownBy(() -> read(Map.of(), "name,expected\nA,b\n,c\n")).isInstanceOf(UnreadableQueriesException.class)
                .hasMessageEndingWith("queries.csv:3: no name.");
        assertThatThrownBy(() -> read(Map.of(), "name,expected\nA,b\nB\n")).hasMessageContaining("queries.csv:3: 1 columns");
    }

    @Test
    void refusesAFileThatIsNotThereOrHoldsNothing() {
        assertThatThrownBy(() -> new LabelledQueries(Map.of(), "Person").read(folder.resolve("none.csv")))
                .isInstanceOf(UnreadableQueriesException.class).hasMessageContaining("is not there");
        assertThatThrownBy(() -> read(Map.of(), "name,expected\n")).hasMessageContaining("holds no queries");
    }
}
