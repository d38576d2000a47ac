package dev.textscreen.persistence;

import dev.textscreen.config.RecordSettings;
import dev.textscreen.config.StorageSettings;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A process that keeps a record as the server does, and says each decision aloud once it is on record, until it is killed. */
final class RecordVictim {

    private static final int THREADS = 4;

    private RecordVictim() {
    }

    static RecordSettings settings(Path folder) {
        return new RecordSettings(folder, true, false, "", Optional.empty(), Duration.minutes(10),
                new RecordSettings.Journal(DataSize.mebibytes(64), RecordSettings.WhenFull.WAIT, Duration.seconds(30), false));
    }

    static StorageSettings storage(Path folder) {
        return new StorageSettings(folder, folder, folder, new StorageSettings.Database(2, "", "", ""));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        RecordStore store = new RecordStore(storage(folder), settings(folder), Clock.systemUTC());
        store.start();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int t = 0; t < THREADS; t++) {
            Thread.ofPlatform().start(() -> decide(store.log(), out));
        }
    }

    private static void decide(DecisionLog log, PrintStream out) {
        while (true) {
            String id = UUID.randomUUID().toString();
            DecisionLog.Entry entry = new DecisionLog.Entry(id, System.currentTimeMillis() * 1000, "t" + (id.hashCode() & 1), "victim",
                    new DecisionRecord.Summary("clear", 0, 7, 0, 3), "{\"padding\":\"" + "x".repeat(id.hashCode() & 511) + "\"}",
                    List.of());
            log.commit(log.append(entry, new DecisionLog.Sent("Invoice", Optional.empty())));
            synchronized (out) {
                out.println(id);
                if (out.checkError()) {
                    // nobody listens any more
                    Runtime.getRuntime().halt(1);
                }
            }
        }
    }
}
