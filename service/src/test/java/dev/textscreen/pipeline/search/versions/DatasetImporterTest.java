package dev.textscreen.pipeline.search.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.UnknownDatasetException;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetImporterTest {

    private static final DatasetName PEOPLE = new DatasetName("people");
    private static final Path NOWHERE = Path.of("nowhere");

    @TempDir
    Path root;

    private IndexFormat format;
    private IndexStore store;
    private DatasetImporter importer;
    private LiveIndexes live;

    @BeforeEach
    void openStore() throws IOException {
        format = new LuceneIndexFormat(ListedPeople.analyzer(), new HashedNgramEmbedder());
        store = new FolderStore(root, format);
        importer = new DatasetImporter(store, Clock.systemUTC());
        live = new LiveIndexes(store);
    }

    @AfterEach
    void closeIndexes() {
        live.close();
    }

    /** Reads a list that is given as entities, and then does whatever the test wants done. */
    private record GivenReader(List<Entity> list, Ending ending) implements EntityReader {

        interface Ending {
            void end(EntitySink sink) throws IOException;
        }

        @Override
        public String format() {
            return "given";
        }

        @Override
        public void read(Path source, EntitySink sink) throws IOException {
            list.forEach(sink::entity);
            ending.end(sink);
        }
    }

    private ImportReport importPeople(int size, long seed) throws IOException {
        return importPeople(ListedPeople.crowd(size, seed), sink -> {
        });
    }

    private ImportReport importPeople(List<Entity> people, GivenReader.Ending ending) throws IOException {
        return importer.importList(PEOPLE, new GivenReader(people, ending), NOWHERE, false, ImportProgress.NONE);
    }

    private long loaded() throws IOException {
        live.refresh();
        try (OpenIndexes.Lease lease = live.lease(Set.of("people"))) {
            return lease.indexes().getFirst().engine().size();
        }
    }

    private long folders() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("people"))) {
            return all.filter(Files::isDirectory).count();
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
    void anImportedListIsFoundAndSurvivesARestart() throws IOException {
        ImportReport report = importPeople(50, 1);
        assertThat(report.version().entities()).isEqualTo(50);
        assertThat(loaded()).isEqualTo(50);
        try (LiveIndexes restarted = new LiveIndexes(new FolderStore(root, format))) {
            restarted.refresh();
            assertThat(restarted.version()).isEqualTo("people:" + report.version().version());
            assertThat(restarted.states()).singleElement().satisfies(state -> assertThat(state.version()).contains(report.version()));
        }
    }

    @Test
    void aListOfEveryRowBadIsRefusedAndTheRowIsNamed() {
        assertThatThrownBy(() -> importPeople(List.of(), sink -> sink.rejected(new BadRow("a.csv", 3, "no name"))))
                .isInstanceOf(ImportRefusedException.class).hasMessageContaining("no entities").hasMessageContaining("a.csv:3: no name");
    }

    @Test
    void aListThatLostMoreThanAFifthIsRefusedAndTheLastGoodStays() throws IOException {
        importPeople(50, 1);
        assertThatThrownBy(() -> importPeople(39, 1)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("from 50 to 39");
        assertThat(loaded()).isEqualTo(50);
        assertThat(live.states().getFirst().refusal()).get().asString().contains("shrunk");
        importPeople(40, 1);
        assertThat(loaded()).isEqualTo(40);
        assertThat(live.states().getFirst().refusal()).isEmpty();
    }

    @Test
    void aShrunkenListIsTakenWhenForced() throws IOException {
        importPeople(50, 1);
        importer.importList(PEOPLE, new GivenReader(ListedPeople.crowd(5, 1), sink -> {
        }), NOWHERE, true, ImportProgress.NONE);
        assertThat(loaded()).isEqualTo(5);
    }

    @Test
    void aReaderThatFailsLeavesTheOldVersionAndNoRemains() throws IOException {
        importPeople(50, 1);
        assertThatThrownBy(() -> importPeople(ListedPeople.crowd(60, 2), sink -> {
            throw new IOException("the disk went away");
        })).hasMessageContaining("the disk went away");
        assertThat(loaded()).isEqualTo(50);
        assertThat(folders()).isEqualTo(1);
        assertThat(live.states().getFirst().refusal()).get().asString().contains("the disk went away");
    }

    @Test
    void whatAKilledImportLeftIsNotSeenAndIsDeletedByTheNext() throws IOException {
        importPeople(50, 1);
        Path half = Files.createDirectories(root.resolve("people").resolve("v99999999-dead"));
        Files.writeString(half.resolve("_0.fdt"), "half a file");
        assertThat(loaded()).isEqualTo(50);
        importPeople(55, 1);
        assertThat(loaded()).isEqualTo(55);
        assertThat(half).doesNotExist();
    }

    @Test
    void twoImportersOfOneDatasetDoNotClash() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<ImportReport> first = threads.submit(() -> importPeople(ListedPeople.crowd(50, 1), sink -> {
                started.countDown();
                await(mayEnd);
            }));
            started.await();
            assertThatThrownBy(() -> importPeople(60, 2)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("another import");
            mayEnd.countDown();
            assertThat(first.get().version().entities()).isEqualTo(50);
        }
        assertThat(loaded()).isEqualTo(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readersNeverSeeASwap() throws Exception {
        importPeople(50, 1);
        live.refresh();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(threads.submit(() -> readUntil(over)));
            }
            for (int round = 1; round <= 8; round++) {
                importPeople(50 + round, round);
                live.refresh();
            }
            over.set(true);
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(folders()).isLessThanOrEqualTo(2);
    }

    private long readUntil(AtomicBoolean over) {
        CandidateQuery query = new CandidateQuery(List.of("Arkadiy Zelenko"), List.of(), EntityFilter.ALL, 5, true);
        long answers = 0;
        while (!over.get()) {
            try (OpenIndexes.Lease lease = live.lease(Set.of())) {
                assertThat(lease.indexes().getFirst().engine().candidates(query, SearchListener.NONE).candidates()).hasSize(5);
                assertThat(lease.indexes().getFirst().engine().size()).isBetween(50L, 58L);
            }
            answers++;
        }
        return answers;
    }

    @Test
    void anIndexOfAnotherFormatIsNotOpenedAndSaysWhy() throws IOException {
        ImportReport report = importPeople(50, 1);
        IndexVersion old = report.version();
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
        importer.importList(PEOPLE, new GivenReader(ListedPeople.crowd(1500, 1), sink -> {
        }), NOWHERE, false, (entities, expected, elapsed) -> reached.add(entities + " of " + expected.orElse(-1)));
        assertThat(reached).containsExactly("1000 of 50", "1500 of 50");
    }

    @Test
    void refusesNamesThatAreNoFolders() {
        assertThatThrownBy(() -> new DatasetName("../etc")).isInstanceOf(IllegalArgumentException.class);
    }
}
