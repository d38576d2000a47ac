package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.textscreen.config.StorageSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the record on both databases, and no test: Surefire passes over it unless it is named.
 * {@code mvn -pl service test -Dtest=RecordMeasurement -Drows=1000000}
 */
class RecordMeasurement {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int BATCH = 1_000;
    private static final int JOURNALED = 20_000;
    private static final int QUESTIONS = 200;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long START = 1_700_000_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void h2() throws Exception {
        measure("H2", new StorageSettings.Database(4, "", "", ""));
    }

    @Test
    void postgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            measure("PostgreSQL", new StorageSettings.Database(4, server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        }
    }

    private void measure(String name, StorageSettings.Database database) throws Exception {
        StorageSettings storage = new StorageSettings(folder, folder, folder, database);
        var settings = new dev.textscreen.config.RecordSettings(folder, true, false, RecordContract.KEY_ONE, Optional.empty(),
                RecordVictim.settings(folder).rounds(), RecordVictim.settings(folder).journal());
        try (Archive archive = Archive.of(storage, settings)) {
            archive.database().migrate();
            fill(name, archive);
            long[] byId = times(n -> archive.decisions().byId("acme", id(n), false).orElseThrow());
            tell(name, "a decision by id", byId);
            tell(name, "the newest 100", times(n -> page(archive, Optional.empty(), Optional.empty(), OptionalLong.empty())));
            tell(name, "100 before a time",
                    times(n -> page(archive, Optional.empty(), Optional.empty(), OptionalLong.of(START + n * 1000L))));
            tell(name, "100 that were blocked",
                    times(n -> page(archive, Optional.of("block"), Optional.empty(), OptionalLong.of(START + n * 1000L))));
            tell(name, "100 of an entity",
                    times(n -> page(archive, Optional.empty(), Optional.of("list-" + n % 50), OptionalLong.empty())));
            tell(name, "an entity that was never matched",
                    times(n -> page(archive, Optional.empty(), Optional.of("never-" + n), OptionalLong.empty())));
            verify(name, archive);
        }
        journal(name, storage, settings);
    }

    /** Beside the clock the processor's time, which other work on the machine enters less. */
    private static void verify(String name, Archive archive) {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        Verdict verdict = archive.verifier().verify("acme", ChainVerifier.Start.BEGINNING, rows -> {
        });
        System.out.printf(Locale.ROOT, "%s: chain of %,d rows checked, %,.0f rows a second, %,.0f rows a second of one core%n", name,
                verdict.rows(), verdict.rows() / ((System.nanoTime() - start) / 1e9),
                verdict.rows() / ((SYSTEM.getProcessCpuTime() - cpu) / 1e9));
        assertThat(verdict.faults()).isEmpty();
    }

    private static void fill(String name, Archive archive) {
        long start = System.nanoTime();
        for (int from = 0; from < ROWS; from += BATCH) {
            List<RecordBytes.Keyed> rows = new ArrayList<>(BATCH);
            for (int n = from; n < Math.min(ROWS, from + BATCH); n++) {
                rows.add(new RecordBytes.Keyed(decision(n, archive), archive.keys().currentId()));
            }
            archive.database().jdbi().useTransaction(handle -> archive.writer().write(handle, rows));
        }
        System.out.printf(Locale.ROOT, "%s: %,d rows written, %,.0f rows a second%n", name, ROWS,
                ROWS / ((System.nanoTime() - start) / 1e9));
    }

    private static DecisionRecord decision(int n, Archive archive) {
        boolean hit = n % 20 == 0;
        return new DecisionRecord(RecordKind.DECISION, id(n), START + n * 1000L, "acme", "key:" + n % 7,
                new DecisionRecord.Summary(hit ? "block" : "clear", hit ? 0.97 : 0, 80, hit ? 1 : 0, 700),
                new DecisionRecord.Content(body(n), Optional.of(archive.keys().textHash("text " + n)), Optional.empty(), Optional.empty(),
                        hit ? List.of("list-" + n / 20 % 50) : List.of()));
    }

    /** As the service makes them: the time, then chance. */
    private static String id(int n) {
        Random random = new Random(n);
        return String.format(Locale.ROOT, "%012x%016x%04x", START / 1000 + n, random.nextLong(), random.nextInt(1 << 16));
    }

    private static String body(int n) {
        return "{\"risk_level\":\"low\",\"confidence\":0.9,\"stage\":\"no_match\",\"degraded\":[],\"language\":\"uk\",\"datasets\":[],"
                + "\"threshold\":0.7,\"reasons\":[{\"code\":\"NAME_MATCH\",\"message\":\"" + "m".repeat(80 + n % 60)
                + "\",\"weight\":0.5}],"
                + "\"matches\":[],\"versions\":{\"index\":\"list:1\",\"dictionaries\":\"abc\",\"rules\":\"none\",\"service\":\"0.1.0\"}}";
    }

    private interface Ask {

        Object about(int n);
    }

    private static long[] times(Ask ask) {
        Random random = new Random(1);
        long[] nanos = new long[QUESTIONS];
        for (int i = -QUESTIONS; i < QUESTIONS; i++) {
            int n = random.nextInt(ROWS);
            long start = System.nanoTime();
            ask.about(n);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static List<StoredDecision> page(Archive archive, Optional<String> outcome, Optional<String> entity, OptionalLong to) {
        return archive.decisions().page(new DecisionQuery("acme", OptionalLong.empty(), to, outcome, entity, Optional.empty()),
                Optional.empty(),
                100);
    }

    private static void tell(String name, String what, long[] nanos) {
        System.out.printf(Locale.ROOT, "%s: %s: median %.2f ms, 95 of 100 within %.2f ms%n", name, what, nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
    }

    /** What a decision costs a request, and what it costs the processor until it is in the database. */
    private static void journal(String name, StorageSettings storage, dev.textscreen.config.RecordSettings settings) throws Exception {
        RecordStore store = new RecordStore(storage, settings, Clock.systemUTC());
        store.start();
        long cpu = SYSTEM.getProcessCpuTime();
        long waited = 0;
        for (int n = 0; n < JOURNALED; n++) {
            DecisionLog.Entry entry = new DecisionLog.Entry(id(ROWS + n), START, "acme", "key",
                    new DecisionRecord.Summary("clear", 0, 80, 0, 9),
                    body(n), List.of());
            long start = System.nanoTime();
            store.log().commit(store.log().append(entry, new DecisionLog.Sent("text", Optional.empty())));
            waited += System.nanoTime() - start;
        }
        while (!store.figures().map(RecordFigures::isCaughtUp).orElse(false)) {
            LockSupport.parkNanos(1_000_000);
        }
        System.out.printf(Locale.ROOT, "%s: a request waits %.1f us for its record; %.1f us of processor until it is in the database%n",
                name,
                waited / 1e3 / JOURNALED, (SYSTEM.getProcessCpuTime() - cpu) / 1e3 / JOURNALED);
        store.stop();
    }
}
