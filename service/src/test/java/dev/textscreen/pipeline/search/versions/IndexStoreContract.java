package dev.textscreen.pipeline.search.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.OpenIndexes;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How index versions come, go and survive, whatever keeps them: run against every store. */
public abstract class IndexStoreContract {

    protected static final DatasetName PEOPLE = new DatasetName("people");
    protected static final Path NOWHERE = Path.of("nowhere");

    protected IndexStore store;
    protected DatasetImporter importer;
    protected LiveIndexes live;

    /** A store with nothing in it. */
    protected abstract IndexStore emptyStore() throws IOException;

    /** The same store as another process would open it. */
    protected abstract IndexStore again() throws IOException;

    /** The names of all versions that are kept, whole or half. */
    protected abstract Set<String> kept() throws IOException;

    /** Reads a list that is given as entities, and then does whatever the test wants done. */
    protected record Given(List<Entity> list, Ending ending) implements EntityReader {

        protected interface Ending {
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

    @BeforeEach
    void openStore() throws IOException {
        store = emptyStore();
        importer = new DatasetImporter(store, Clock.systemUTC());
        live = new LiveIndexes(store);
    }

    @AfterEach
    void closeIndexes() {
        live.close();
    }

    protected final IndexVersion importPeople(int size, long seed) throws IOException {
        return importPeople(ListedPeople.crowd(size, seed), sink -> {
        }).version();
    }

    protected final ImportReport importPeople(List<Entity> people, Given.Ending ending) throws IOException {
        return importer.importList(PEOPLE, new Given(people, ending), NOWHERE, false, ImportProgress.NONE);
    }

    protected final long loaded() throws IOException {
        live.refresh();
        try (OpenIndexes.Lease lease = live.lease(Set.of("people"))) {
            return lease.indexes().getFirst().engine().size();
        }
    }

    @Test
    void anImportedListIsFoundAndSurvivesARestart() throws IOException {
        IndexVersion version = importPeople(50, 1);
        assertThat(version.entities()).isEqualTo(50);
        assertThat(loaded()).isEqualTo(50);
        try (LiveIndexes restarted = new LiveIndexes(again())) {
            restarted.refresh();
            assertThat(restarted.version()).isEqualTo("people:" + version.version());
            assertThat(restarted.states()).singleElement().satisfies(state -> assertThat(state.version()).contains(version));
        }
    }

    /** Of the entity with a name, in the version that serves. */
    protected final ListedId listed(String name) throws IOException {
        live.refresh();
        try (OpenIndexes.Lease lease = live.lease(Set.of("people"))) {
            CandidateQuery query = new CandidateQuery(ListedPeople.asked(name), List.of(), EntityFilter.ALL, 1, false);
            return lease.indexes().getFirst().engine().candidates(query, SearchListener.NONE).candidates().getFirst().listed();
        }
    }

    @Test
    void anEntityThatANewVersionChangesHasAnotherEdition() throws IOException {
        EntityDraft orla = new EntityDraft("x-1", "Person").add("name", "Orla Quist");
        importPeople(List.of(orla.build("")), sink -> {
        });
        ListedId before = listed("Orla Quist");
        importPeople(List.of(orla.add("birthDate", "1971-04-02").build("")), sink -> {
        });
        ListedId after = listed("Orla Quist");
        assertThat(after.id()).isEqualTo(before.id()).isEqualTo("x-1");
        assertThat(after.edition()).isNotEqualTo(before.edition());
    }

    @Test
    void keepsTheVersionBeforeUntilTheNextImport() throws IOException {
        IndexVersion first = importPeople(20, 1);
        IndexVersion second = importPeople(30, 2);
        assertThat(loaded()).isEqualTo(30);
        assertThat(kept()).containsExactlyInAnyOrder(first.version(), second.version());
        IndexVersion third = importPeople(40, 3);
        assertThat(loaded()).isEqualTo(40);
        assertThat(kept()).containsExactlyInAnyOrder(second.version(), third.version());
        assertThat(store.current(PEOPLE)).contains(third);
    }

    @Test
    void goesBackToTheVersionBeforeAndOnWithTheNextImport() throws IOException {
        IndexVersion first = importPeople(20, 1);
        importPeople(30, 2);
        Rollback rollback = new Rollback(store);
        assertThat(rollback.run(PEOPLE)).isEqualTo(first);
        assertThat(loaded()).isEqualTo(20);
        assertThat(store.current(PEOPLE)).contains(first);
        assertThatThrownBy(() -> rollback.run(PEOPLE)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("from before");
        IndexVersion third = importPeople(40, 3);
        assertThat(loaded()).isEqualTo(40);
        assertThat(kept()).containsExactlyInAnyOrder(first.version(), third.version());
    }

    @Test
    void goesBackToNothingThatIsNotThere() throws IOException {
        assertThatThrownBy(() -> new Rollback(store).run(PEOPLE)).isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("no list 'people'");
        importPeople(20, 1);
        assertThatThrownBy(() -> new Rollback(store).run(PEOPLE)).isInstanceOf(ImportRefusedException.class);
        assertThat(loaded()).isEqualTo(20);
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
    void aReaderThatFailsLeavesTheOldVersionAndNoRemains() throws IOException {
        IndexVersion version = importPeople(50, 1);
        assertThatThrownBy(() -> importPeople(ListedPeople.crowd(500, 2), sink -> {
            throw new IOException("the disk went away");
        })).hasMessageContaining("the disk went away");
        assertThat(loaded()).isEqualTo(50);
        assertThat(kept()).containsExactly(version.version());
        assertThat(live.states().getFirst().refusal()).get().asString().contains("the disk went away");
    }

    @Test
    void keepsAVersionWhoseSwapWentThroughThoughTheAnswerToItWasLost() throws IOException {
        importPeople(50, 1);
        DatasetImporter unlucky = new DatasetImporter(new LostAnswers(store), Clock.systemUTC());
        Given reader = new Given(ListedPeople.crowd(60, 2), sink -> {
        });
        assertThatThrownBy(() -> unlucky.importList(PEOPLE, reader, NOWHERE, false, ImportProgress.NONE))
                .hasMessageContaining("the answer was lost");
        assertThat(loaded()).isEqualTo(60);
        assertThat(live.states().getFirst().refusal()).isEmpty();
    }

    @Test
    void whatAKilledImportLeftIsNotSeenAndIsDeletedByTheNext() throws IOException {
        importPeople(50, 1);
        try (IndexStore.Hold killed = store.hold(PEOPLE); IndexBuild half = killed.build("v99999999-dead")) {
            half.add(ListedPeople.person("p", "Danuta Wiatrak"));
        }
        assertThat(kept()).contains("v99999999-dead");
        assertThat(loaded()).isEqualTo(50);
        importPeople(55, 1);
        assertThat(loaded()).isEqualTo(55);
        assertThat(kept()).hasSize(2).doesNotContain("v99999999-dead");
    }

    @Test
    void letsOneImporterOfADatasetWorkAtATime() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<ImportReport> first = threads.submit(() -> importPeople(ListedPeople.crowd(50, 1), sink -> {
                started.countDown();
                await(mayEnd);
            }));
            started.await();
            assertThatThrownBy(() -> importPeople(60, 2)).isInstanceOf(ImportRefusedException.class).hasMessageContaining("another import");
            assertThatThrownBy(() -> again().hold(PEOPLE)).isInstanceOf(ImportRefusedException.class);
            store.hold(new DatasetName("others")).close();
            mayEnd.countDown();
            assertThat(first.get().version().entities()).isEqualTo(50);
        }
        assertThat(loaded()).isEqualTo(50);
        store.hold(PEOPLE).close();
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
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> readUntil(over)));
            }
            try {
                for (int round = 1; round <= 4; round++) {
                    importPeople(50 + round, round);
                    live.refresh();
                }
            } finally {
                over.set(true);
            }
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(kept()).hasSize(2);
    }

    private long readUntil(AtomicBoolean over) {
        CandidateQuery query = new CandidateQuery(ListedPeople.asked("Arkadiy"), List.of(), EntityFilter.ALL, 1, true);
        long answers = 0;
        while (!over.get()) {
            try (OpenIndexes.Lease lease = live.lease(Set.of())) {
                assertThat(lease.indexes().getFirst().engine().candidates(query, SearchListener.NONE).candidates()).hasSize(1);
                assertThat(lease.indexes().getFirst().engine().size()).isBetween(50L, 54L);
            }
            answers++;
        }
        return answers;
    }
}
