package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.StorageSettings;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record does on every database. */
abstract class RecordContract {

    static final String KEY_ONE = "one:" + "A".repeat(43) + "=";
    private static final String KEY_TWO = "two:" + "B".repeat(42) + "A=";
    static final RecordActs.Order ORDER = new RecordActs.Order("acme", "tester", "asked by letter 17");

    @TempDir
    Path folder;

    RecordStore store;

    /** A database with nothing in it. */
    abstract StorageSettings.Database database() throws Exception;

    @BeforeEach
    void start() throws Exception {
        StorageSettings.Database database = database();
        store = open(database, KEY_ONE);
    }

    private RecordStore open(StorageSettings.Database database, String keys) throws Exception {
        StorageSettings storage = new StorageSettings(folder, Path.of("dictionaries"), Path.of("rules.yml"), database);
        RecordSettings settings = new RecordSettings(folder.resolve("record"), true, true, keys, Optional.empty(), Duration.minutes(10),
                new RecordSettings.Journal(DataSize.mebibytes(16), RecordSettings.WhenFull.REFUSE, Duration.seconds(1), false));
        try (Archive archive = Archive.of(storage, settings)) {
            archive.database().migrate();
        }
        RecordStore opened = new RecordStore(storage, settings, Clock.systemUTC());
        opened.start();
        return opened;
    }

    @AfterEach
    void stop() throws Exception {
        store.stop();
    }

    void write(String tenant, int... numbers) {
        long position = 0;
        for (int n : numbers) {
            String outcome = n % 3 == 0 ? "block" : "clear";
            List<String> entities = n % 3 == 0 ? List.of("list-" + n % 2, "list-all") : List.of();
            DecisionLog.Entry entry = new DecisionLog.Entry(tenant + "-" + n, n * 1_000_000L, tenant, "key:" + n % 5,
                    new DecisionRecord.Summary(outcome, n % 3 == 0 ? 0.95 : 0.1, 10 + n, entities.size(), 500 + n),
                    "{\"reasons\":[" + n + "]}", entities);
            position = store.log().append(entry, new DecisionLog.Sent("Text number " + n, Optional.of("customer " + n % 7)));
        }
        store.log().commit(position);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (store.figures().orElseThrow().journal().behind() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private List<StoredDecision> all(DecisionQuery query) {
        List<StoredDecision> out = new ArrayList<>();
        store.archive().decisions().each(query, out::add);
        return out;
    }

    private static DecisionQuery every(String tenant) {
        return new DecisionQuery(tenant, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Verdict verify(String tenant) {
        return store.archive().verifier().verify(tenant, ChainVerifier.Start.BEGINNING, rows -> {
        });
    }

    private void tamper(String sql, Object... values) {
        int rows = store.archive().database().jdbi().withHandle(handle -> handle.execute(sql, values));
        assertThat(rows).isPositive();
    }

    @Test
    void givesBackWhatWasWritten() {
        write("acme", 3);
        StoredDecision kept = store.archive().decisions().byId("acme", "acme-3", true).orElseThrow();
        assertThat(kept.decision().micros()).isEqualTo(3_000_000);
        assertThat(kept.decision().caller()).isEqualTo("key:3");
        assertThat(kept.decision().summary()).isEqualTo(new DecisionRecord.Summary("block", 0.95, 13, 2, 503));
        assertThat(kept.decision().content().body()).isEqualTo("{\"reasons\":[3]}");
        assertThat(kept.decision().content().textHash()).hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(kept.text()).contains("Text number 3");
        assertThat(store.archive().decisions().byId("acme", "acme-3", false).orElseThrow().text()).isEmpty();
        assertThat(store.archive().decisions().byId("other", "acme-3", true)).isEmpty();
    }

    @Test
    void pagesHoldEachRowOnceWhileNewOnesArrive() {
        write("acme", IntStream.rangeClosed(1, 250).toArray());
        Set<String> seen = new HashSet<>();
        Optional<PageMark> mark = Optional.empty();
        for (int page = 0; page < 25; page++) {
            List<StoredDecision> rows = store.archive().decisions().page(every("acme"), mark, 10);
            assertThat(rows).hasSize(10).allSatisfy(row -> assertThat(seen.add(row.decision().id())).isTrue());
            mark = Optional.of(new PageMark(rows.getLast().decision().micros(), rows.getLast().seq()));
            write("acme", 1000 + page);
        }
        assertThat(store.archive().decisions().page(every("acme"), mark, 10)).isEmpty();
        assertThat(seen).hasSize(250);
    }

    @Test
    void findsAnEntityInEveryStretchOfTheChain() {
        int rows = 20_000;
        matched("acme", rows);
        assertThat(Stretch.of(rows)).isGreaterThan(1);
        assertThat(all(ofEntity("rare"))).extracting(StoredDecision::seq).containsExactly(18_000L, 12_000L, 6_000L);
        assertThat(all(ofEntity("never"))).isEmpty();
        List<Long> often = IntStream.rangeClosed(1, rows / 5).mapToObj(n -> rows + 5L - 5 * n).toList();
        assertThat(all(ofEntity("often"))).extracting(StoredDecision::seq).containsExactlyElementsOf(often);
        Optional<PageMark> mark = Optional.of(new PageMark(0, 12_000));
        assertThat(store.archive().decisions().page(ofEntity("rare"), mark, 10)).extracting(StoredDecision::seq).containsExactly(6_000L);
    }

    @Test
    void whatIsRemovedByAgeIsFoundByNoEntity() {
        matched("acme", 10_000);
        remove(Instant.EPOCH.plusNanos(9_000_000));
        assertThat(all(ofEntity("often"))).hasSize(201);
        long left = store.archive().database().jdbi().withHandle(
                handle -> handle.createQuery("SELECT COUNT(*) FROM decision_entities").mapTo(Long.class).one());
        assertThat(left).isEqualTo(201);
    }

    @Test
    void aRemovalThatIsEndedBetweenBatchesLeavesTheChainWholeAndTheRestForTheNextTime() {
        matched("acme", 12_000);
        RecordActs acts = store.archive().acts(Clock.systemUTC());
        assertThatThrownBy(() -> acts.remove(ORDER, Instant.EPOCH.plusSeconds(1), rows -> {
            throw new CancellationException("the service stops");
        })).isInstanceOf(CancellationException.class);
        assertThat(all(every("acme"))).hasSize(7_000);
        assertThat(verify("acme").faults()).isEmpty();
        assertThat(remove(Instant.EPOCH.plusSeconds(1)).rows()).isEqualTo(7_000);
    }

    private RecordActs.Done remove(Instant before) {
        return store.archive().acts(Clock.systemUTC()).remove(ORDER, before, rows -> {
        });
    }

    /** Decisions of a microsecond each; every fifth matched one entity, every six thousandth another. */
    private void matched(String tenant, int rows) {
        Archive archive = store.archive();
        for (int from = 1; from <= rows; from += 1_000) {
            List<RecordBytes.Keyed> some = IntStream.range(from, from + 1_000).mapToObj(n -> {
                List<String> entities = n % 6_000 == 0 ? List.of("often", "rare") : n % 5 == 0 ? List.of("often") : List.of();
                DecisionRecord.Content content = new DecisionRecord.Content("{}", Optional.empty(), Optional.empty(), Optional.empty(),
                        entities);
                return new RecordBytes.Keyed(new DecisionRecord(RecordKind.DECISION, tenant + n, n, tenant, "key",
                        new DecisionRecord.Summary("review", 0.8, 1, entities.size(), 1), content), archive.keys().currentId());
            }).toList();
            archive.database().jdbi().useTransaction(handle -> archive.writer().write(handle, some));
        }
    }

    private static DecisionQuery ofEntity(String id) {
        return new DecisionQuery("acme", OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.of(id), Optional.empty());
    }

    @Test
    void findsByTimeOutcomeEntityAndCaller() {
        write("acme", IntStream.rangeClosed(1, 60).toArray());
        write("other", 3, 6);
        assertThat(all(every("acme"))).hasSize(60)
                .isSortedAccordingTo((a, b) -> Long.compare(b.decision().micros(), a.decision().micros()));
        assertThat(all(new DecisionQuery("acme", OptionalLong.of(10_000_000), OptionalLong.of(20_000_000), Optional.empty(),
                Optional.empty(), Optional.empty()))).hasSize(10);
        assertThat(all(new DecisionQuery("acme", OptionalLong.empty(), OptionalLong.empty(), Optional.of("block"), Optional.empty(),
                Optional.empty()))).hasSize(20);
        assertThat(all(new DecisionQuery("acme", OptionalLong.of(30_000_000), OptionalLong.empty(), Optional.empty(),
                Optional.of("list-0"), Optional.empty()))).extracting(row -> row.decision().id())
                .containsExactly("acme-60", "acme-54", "acme-48", "acme-42", "acme-36", "acme-30");
        assertThat(all(new DecisionQuery("acme", OptionalLong.empty(), OptionalLong.empty(), Optional.of("clear"), Optional.empty(),
                Optional.of("key:1")))).hasSize(8);
    }

    @Test
    void findsWhatWasDoneToRows() {
        write("acme", IntStream.rangeClosed(1, 20).toArray());
        assertThat(verify("acme")).satisfies(whole -> assertThat(whole.isWhole()).isTrue())
                .satisfies(whole -> assertThat(whole.rows()).isEqualTo(20));
        for (String change : List.of("outcome = 'clear'", "score = 0.5", "caller = 'me'", "micros = 1", "body = '{}'", "text_hash = 'x'",
                "characters = 1", "hits = 0", "kind = 'hold', body = '{\"reason\":\"\",\"lifted\":false,\"rows\":[]}'", "id = 'x'",
                "held = TRUE", "salt = NULL, body = NULL, text_hash = NULL, subject = NULL, sealed_text = NULL")) {
            store.archive().database().jdbi().useHandle(handle -> handle.execute("CREATE TABLE backup AS SELECT * FROM decisions"));
            tamper("UPDATE decisions SET " + change + " WHERE seq = 9");
            assertThat(verify("acme").faults()).as(change).isNotEmpty().allSatisfy(fault -> assertThat(fault.seq()).isEqualTo(9));
            tamper("DELETE FROM decisions");
            tamper("INSERT INTO decisions SELECT * FROM backup");
            store.archive().database().jdbi().useHandle(handle -> handle.execute("DROP TABLE backup"));
            assertThat(verify("acme").isWhole()).isTrue();
        }
    }

    @Test
    void findsRowsThatAreMissing() {
        write("acme", IntStream.rangeClosed(1, 20).toArray());
        tamper("DELETE FROM decisions WHERE seq = 1");
        assertThat(verify("acme").faults()).extracting(Verdict.Fault::seq).containsExactly(1L);
        tamper("DELETE FROM decisions WHERE seq > 17");
        assertThat(verify("acme").faults()).extracting(Verdict.Fault::what).containsExactly("is missing", "to 20 are missing");
    }

    @Test
    void anActDuringACheckIsNoForgery() throws Exception {
        write("acme", IntStream.rangeClosed(1, 500).toArray());
        RecordActs acts = store.archive().acts(Clock.systemUTC());
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService clerk = Executors.newSingleThreadExecutor()) {
            Future<?> holds = clerk.submit(() -> {
                Selection selection = new Selection(List.of("acme-7"), Optional.empty(), Optional.empty());
                for (boolean lift = false; !stop.get(); lift = !lift) {
                    acts.hold(ORDER, selection, lift);
                }
            });
            try {
                for (int check = 0; check < 100; check++) {
                    assertThat(verify("acme").faults()).isEmpty();
                }
            } finally {
                stop.set(true);
            }
            holds.get();
        }
    }

    @Test
    void theChainsOfTenantsAreApart() {
        write("acme", 1, 2, 3);
        write("other", 1, 2);
        tamper("UPDATE decisions SET score = 1 WHERE tenant = 'other' AND seq = 1");
        assertThat(verify("acme").isWhole()).isTrue();
        assertThat(verify("acme").seq()).isEqualTo(3);
        assertThat(verify("other").isWhole()).isFalse();
        assertThat(verify("nobody").isWhole()).isTrue();
    }

    @Test
    void erasureTakesTheContentAndLeavesTheChainWhole() {
        write("acme", IntStream.rangeClosed(1, 21).toArray());
        RecordActs acts = store.archive().acts(Clock.systemUTC());
        assertThat(acts.hold(ORDER, new Selection(List.of("acme-7"), Optional.empty(), Optional.empty()), false).rows()).isEqualTo(1);
        RecordActs.Done done = acts.erase(ORDER, new Selection(List.of("acme-2"), Optional.of("Text number 3"), Optional.of("customer 0")));
        assertThat(done).isEqualTo(new RecordActs.Done(4, 1));
        for (String id : List.of("acme-2", "acme-3", "acme-14", "acme-21")) {
            StoredDecision row = store.archive().decisions().byId("acme", id, true).orElseThrow();
            assertThat(row.erased()).isTrue();
            assertThat(row.text()).isEmpty();
            assertThat(row.decision().content()).isEqualTo(
                    new DecisionRecord.Content("", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        }
        assertThat(store.archive().decisions().byId("acme", "acme-7", true).orElseThrow().erased()).isFalse();
        assertThat(all(new DecisionQuery("acme", OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.of("list-1"),
                Optional.empty()))).extracting(row -> row.decision().id()).containsExactly("acme-15", "acme-9");
        assertThat(verify("acme").faults()).isEmpty();
        tamper("UPDATE decisions SET text_hash = 'again' WHERE id = 'acme-2'");
        assertThat(verify("acme").isWhole()).isFalse();
    }

    @Test
    void removalByAgeSparesHeldRowsAndLeavesTheChainWhole() {
        write("acme", IntStream.rangeClosed(1, 30).toArray());
        RecordActs acts = store.archive().acts(Clock.systemUTC());
        acts.hold(ORDER, new Selection(List.of("acme-5"), Optional.empty(), Optional.empty()), false);
        assertThat(remove(Instant.ofEpochSecond(11)).rows()).isEqualTo(9);
        assertThat(remove(Instant.ofEpochSecond(16)).rows()).isEqualTo(5);
        assertThat(all(every("acme"))).hasSize(16).extracting(row -> row.decision().id()).contains("acme-5", "acme-16")
                .doesNotContain("acme-4", "acme-15");
        assertThat(verify("acme").faults()).isEmpty();
        acts.hold(ORDER, new Selection(List.of("acme-5"), Optional.empty(), Optional.empty()), true);
        assertThat(remove(Instant.ofEpochSecond(16)).rows()).isEqualTo(1);
        assertThat(verify("acme").faults()).isEmpty();
        tamper("DELETE FROM decisions WHERE seq = 16");
        assertThat(verify("acme").isWhole()).isFalse();
    }

    @Test
    void removesAndErasesMoreRowsThanABatchHolds() {
        write("acme", IntStream.rangeClosed(1, 6000).toArray());
        assertThat(remove(Instant.ofEpochSecond(5501)).rows()).isEqualTo(5500);
        assertThat(verify("acme").faults()).isEmpty();
        assertThat(all(every("acme"))).hasSize(500);
    }

    @Test
    void aNewKeyReadsWhatTheOldOneSealed() throws Exception {
        write("acme", 1);
        StorageSettings.Database database = same();
        store.stop();
        store = open(database, KEY_TWO + "," + KEY_ONE);
        write("acme", 2);
        assertThat(store.archive().decisions().byId("acme", "acme-1", true).orElseThrow().text()).contains("Text number 1");
        assertThat(store.archive().decisions().byId("acme", "acme-2", true).orElseThrow().text()).contains("Text number 2");
        assertThat(verify("acme").faults()).isEmpty();
        store.stop();
        store = open(database, KEY_TWO);
        assertThat(store.archive().decisions().byId("acme", "acme-1", true).orElseThrow().text()).isEmpty();
        assertThat(verify("acme").faults()).extracting(Verdict.Fault::what)
                .containsExactly("was chained with the key one, which is not there");
    }

    @Test
    void theWatchSeesRowsTakenFromTheEndTogetherWithTheEndItself() {
        write("acme", IntStream.rangeClosed(1, 20).toArray());
        store.watch().round(store.archive(), rows -> {
        });
        assertThat(store.watch().fault()).isEmpty();
        assertThat(store.watch().verified().get("acme").row().seq()).isEqualTo(20);
        tamper("DELETE FROM decisions WHERE seq > 15");
        tamper("UPDATE chains SET seq = 15, link = (SELECT link FROM decisions WHERE seq = 15)");
        assertThat(verify("acme").isWhole()).isTrue();
        store.watch().round(store.archive(), rows -> {
        });
        assertThat(store.watch().fault()).isPresent();
    }

    @Test
    void aRoundRemovesWhatIsTooOldWhereARetentionIsSetAndChecksTheRest() {
        write("acme", IntStream.rangeClosed(1, 20).toArray());
        Clock dayLater = Clock.fixed(Instant.ofEpochSecond(10).plus(1, ChronoUnit.DAYS), ZoneOffset.UTC);
        java.time.Duration often = java.time.Duration.ofMinutes(10);
        new RecordRounds(store, Optional.empty(), often, dayLater).round();
        assertThat(all(every("acme"))).hasSize(20);
        new RecordRounds(store, Optional.of(java.time.Duration.ofDays(1)), often, dayLater).round();
        assertThat(all(every("acme"))).hasSize(11).extracting(row -> row.decision().id()).contains("acme-10").doesNotContain("acme-9");
        assertThat(store.watch().fault()).isEmpty();
        assertThat(store.figures().orElseThrow().verified().get("acme").row().seq()).isEqualTo(21);
    }

    @Test
    void usageEqualsARecountOfTheRecord() {
        write("acme", IntStream.rangeClosed(1, 500).map(n -> n * 701).toArray());
        write("other", 1, 2);
        List<UsageTable.Usage> counted = store.archive().usage().days("acme", Optional.empty(), Optional.empty(), Optional.empty());
        List<UsageTable.Usage> recount = store.archive().database().jdbi()
                .withHandle(handle -> handle
                        .createQuery("SELECT micros / 86400000000, caller, COUNT(*), SUM(characters), SUM(took_micros), "
                                + "SUM(hits) FROM decisions WHERE tenant = 'acme' GROUP BY micros / 86400000000, caller ORDER BY 1, 2")
                        .map((rs, context) -> new UsageTable.Usage(LocalDate.ofEpochDay(rs.getLong(1)), rs.getString(2), rs.getLong(3),
                                rs.getLong(4), java.time.Duration.ofNanos(rs.getLong(5) * 1000), rs.getLong(6)))
                        .list());
        assertThat(counted).hasSizeGreaterThan(20).isEqualTo(recount);
        assertThat(counted.stream().mapToLong(UsageTable.Usage::requests).sum()).isEqualTo(500);
        LocalDate day = LocalDate.ofEpochDay(2);
        assertThat(store.archive().usage().days("acme", Optional.of(day), Optional.of(day), Optional.of("key:0")))
                .isEqualTo(recount.stream().filter(used -> used.day().equals(day) && used.caller().equals("key:0")).toList()).hasSize(1);
    }

    /** The same database once more. */
    abstract StorageSettings.Database same();
}
