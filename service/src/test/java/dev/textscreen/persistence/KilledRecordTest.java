package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that keeps a record under load, again and again, and looks for every decision that it said was on record.
 * {@code -Dkills=200} is the whole run; without it there are two.
 */
class KilledRecordTest {

    private static final int CYCLES = Integer.getInteger("kills", 2);
    /** Each cycle checks the whole chain, so a record is carried on through this many kills and then begun anew. */
    private static final int KILLS_OF_A_RECORD = 5;
    private static final int MOST_MILLIS_OF_LOAD = 2_000;
    private static final int WHOLE_ID = 36;

    @TempDir
    private Path folders;

    @Test
    void nothingThatWasSaidToBeOnRecordIsMissingAndTheChainsAreWhole() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long said = 0;
        Set<String> ids = new HashSet<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Path folder = folders.resolve("record-" + cycle / KILLS_OF_A_RECORD);
            if (cycle % KILLS_OF_A_RECORD == 0) {
                ids.clear();
            }
            int before = ids.size();
            load(folder, random.nextInt(MOST_MILLIS_OF_LOAD), ids);
            said += ids.size() - before;
            check(folder, ids, "cycle " + cycle + ", seed " + seed);
            System.out.println(cycle + 1 + " cycles, " + said + " decisions");
        }
        System.out.println(CYCLES + " cycles, " + said + " decisions said to be on record, none missing, the chains whole each time");
    }

    /** Adds what a process said to be on record until it was killed. */
    private static void load(Path folder, int millis, Set<String> ids) throws IOException {
        Process victim = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Dlogback.configurationFile=../logback.xml", "-cp", System.getProperty("java.class.path"),
                RecordVictim.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            ids.add(Objects.requireNonNull(out.readLine(), "the process said nothing"));
            Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                victim.destroyForcibly();
            });
            // a line that was cut short was not said
            out.lines().filter(line -> line.length() == WHOLE_ID).forEach(ids::add);
        } catch (UncheckedIOException endOfPipe) {
            // it was killed
        } finally {
            victim.destroyForcibly();
        }
        victim.onExit().join();
    }

    /** What the database has not taken over yet is on disk, but in no answer: a slow machine is no loss. */
    private static void awaitTheJournal(RecordStore store, String when) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!isCaughtUp(store) && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(isCaughtUp(store)).as("%s: the database took the journal over within five minutes", when).isTrue();
    }

    private static boolean isCaughtUp(RecordStore store) {
        return store.figures().map(RecordFigures::isCaughtUp).orElse(false);
    }

    private static void check(Path folder, Set<String> ids, String when) throws Exception {
        RecordStore store = new RecordStore(RecordVictim.storage(folder), RecordVictim.settings(folder), Clock.systemUTC());
        store.start();
        try {
            awaitTheJournal(store, when);
            Set<String> found = new HashSet<>();
            for (String tenant : List.of("t0", "t1")) {
                store.archive().decisions().each(new DecisionQuery(tenant, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()), row -> found.add(row.decision().id()));
                assertThat(store.archive().verifier().verify(tenant, ChainVerifier.Start.BEGINNING, rows -> {
                }).faults()).as(when).isEmpty();
            }
            // not AssertJ's containsAll, which walks everything found for each
            Set<String> missing = new HashSet<>(ids);
            missing.removeAll(found);
            assertThat(missing).as(when).isEmpty();
        } finally {
            store.stop();
        }
    }
}
