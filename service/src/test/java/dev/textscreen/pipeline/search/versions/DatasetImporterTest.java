package dev.textscreen.pipeline.search.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.UnknownDatasetException;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How lists are imported into a folder, and what an import makes of them. */
class DatasetImporterTest extends IndexStoreContract {

    @TempDir
    Path root;

    @Override
    protected IndexStore emptyStore() throws IOException {
        return again();
    }

    @Override
    protected IndexStore again() throws IOException {
        return new FolderStore(root, new LuceneIndexFormat(ListedPeople.analyzer(), new HashedNgramEmbedder()));
    }

    @Override
    protected Set<String> kept() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("people"))) {
            return all.filter(Files::isDirectory).map(version -> String.valueOf(version.getFileName())).collect(Collectors.toSet());
        }
    }

    @Test
    void theNameGivenToTheImportStandsBeforeTheNamesThatTheSourceGives() throws IOException {
        importPeople(List.of(new EntityDraft("x-1", "Person").add("name", "Orla Quist").build("a_source"),
                new EntityDraft("x-2", "Person").add("name", "Tove Brandvik").build("")), sink -> {
                });
        live.refresh();
        try (OpenIndexes.Lease lease = live.lease(Set.of("people"))) {
            SearchEngine engine = lease.indexes().getFirst().engine();
            assertThat(engine.entity("x-1").orElseThrow().datasets()).containsExactly("people", "a_source");
            assertThat(engine.entity("x-2").orElseThrow().datasets()).containsExactly("people");
        }
    }

    @Test
    void anEntityThatANewVersionLeavesAsItWasKeepsItsEdition() throws IOException {
        Entity orla = new EntityDraft("x-1", "Person").add("name", "Orla Quist").add("birthDate", "1971-04-02").build("");
        importPeople(List.of(orla), sink -> {
        });
        ListedId before = listed("Orla Quist");
        importPeople(List.of(new EntityDraft("x-2", "Person").add("name", "Tove Brandvik").build(""), orla), sink -> {
        });
        assertThat(listed("Orla Quist")).isEqualTo(before);
    }

    @Test
    void aListOfEveryRowBadIsRefusedAndTheRowIsNamed() {
        assertThatThrownBy(() -> importPeople(List.of(), sink -> sink.rejected(new BadRow("a.csv", 3, "no name"))))
                .isInstanceOf(ImportRefusedException.class).hasMessageContaining("no entities").hasMessageContaining("a.csv:3: no name");
    }

    @Test
    void aShrunkenListIsTakenWhenForced() throws IOException {
        importPeople(50, 1);
        importer.importList(PEOPLE, new Given(ListedPeople.crowd(5, 1), sink -> {
        }), NOWHERE, true, ImportProgress.NONE);
        assertThat(loaded()).isEqualTo(5);
    }

    @Test
    void anIndexOfAnotherFormatIsNotOpenedAndSaysWhy() throws IOException {
        IndexVersion old = importPeople(50, 1);
        new IndexVersion(old.dataset(), old.version(), old.entities(), old.builtAt(), old.sourceFormat(), "lucene-0")
                .write(root.resolve("people").resolve(old.version()));
        live.refresh();
        assertThat(live.states().getFirst().problem()).get().asString().contains("import the list again");
        assertThatThrownBy(() -> live.lease(Set.of("people"))).isInstanceOf(UnknownDatasetException.class);
    }

    @Test
    void tellsItsProgressAgainstTheLastVersion() throws IOException {
        importPeople(50, 1);
        List<String> reached = new ArrayList<>();
        importer.importList(PEOPLE, new Given(ListedPeople.crowd(1500, 1), sink -> {
        }), NOWHERE, false, (entities, expected, elapsed) -> reached.add(entities + " of " + expected.orElse(-1)));
        assertThat(reached).containsExactly("1000 of 50", "1500 of 50");
    }

    @Test
    void refusesNamesThatAreNoFolders() {
        assertThatThrownBy(() -> new DatasetName("../etc")).isInstanceOf(IllegalArgumentException.class);
    }
}
