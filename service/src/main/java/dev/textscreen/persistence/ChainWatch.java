package dev.textscreen.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Checks every chain behind the last row that was found right, and remembers that row in a file beside the journal: whoever can change the
 * database alone cannot take rows from the end of a chain unseen. Thread-safe.
 */
public final class ChainWatch {

    static final String FILE = "verified";
    private static final int FIELDS = 4;

    private final Path file;
    private final Clock clock;
    private volatile Map<String, Verified> verified;
    private volatile Optional<String> fault = Optional.empty();

    ChainWatch(Path file, Clock clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.verified = Files.exists(file) ? read(Files.readAllLines(file)) : Map.of();
    }

    /** The last row of a chain that was found right, and when. */
    public record Verified(ChainVerifier.Start row, Instant at) {
    }

    private static Map<String, Verified> read(List<String> lines) {
        Map<String, Verified> out = new TreeMap<>();
        for (String line : lines) {
            String[] fields = line.split(" ", -1);
            if (fields.length == FIELDS) {
                out.put(fields[0], new Verified(new ChainVerifier.Start(Long.parseLong(fields[1]), fields[2]), Instant.parse(fields[3])));
            }
        }
        return out;
    }

    /** By tenant. */
    public Map<String, Verified> verified() {
        return verified;
    }

    /** What the last round found wrong. */
    public Optional<String> fault() {
        return fault;
    }

    /**
     * Checks what came since the last round.
     *
     * @param progress told now and then how many rows of a chain were looked at; what it throws ends the round, and nothing is remembered
     */
    synchronized void round(Archive archive, LongConsumer progress) {
        ChainVerifier verifier = archive.verifier();
        Map<String, Verified> now = new TreeMap<>(verified);
        Optional<String> found = Optional.empty();
        for (String tenant : archive.acts(clock).tenants()) {
            ChainVerifier.Start start = now.containsKey(tenant) ? now.get(tenant).row() : ChainVerifier.Start.BEGINNING;
            boolean same = verifier.linkOf(tenant, start.seq()).map(start.link()::equals).orElse(true);
            Verdict verdict = verifier.verify(tenant, start, progress);
            if (same && verdict.isWhole()) {
                now.put(tenant, new Verified(new ChainVerifier.Start(verdict.seq(), verdict.link()), clock.instant()));
            } else {
                found = Optional.of("The chain of decisions of tenant " + tenant + " is broken behind row " + start.seq()
                        + "; ./textscreen audit verify tells where.");
            }
        }
        fault = found;
        if (!now.equals(verified)) {
            // what is remembered as found has to be there after a kill too
            archive.database().checkpoint();
            verified = now;
            write(now);
        }
    }

    private void write(Map<String, Verified> rows) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, rows.entrySet().stream().map(e -> String.join(" ", e.getKey(), Long.toString(e.getValue().row().seq()),
                    e.getValue().row().link(), e.getValue().at().toString())).toList());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
