package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.persistence.Archive;
import dev.textscreen.persistence.ChainVerifier;
import dev.textscreen.persistence.ChainWatch;
import dev.textscreen.persistence.Verdict;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;

/** Checks the record, beside a running server or without one. */
public final class AuditCommand extends SettingsCommand {

    private static final double NANOS = 1e9;

    private final PrintStream out;

    public AuditCommand(PrintStream out) {
        super("audit", "check the record: every row that was changed or is missing");
        this.out = out;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("act").metavar("verify").choices("verify").help("go along the chain of hashes of every tenant");
        parser.addArgument("--tenant").metavar("NAME").help("one tenant alone (default: all)");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        boolean whole = true;
        try (Archive archive = Archive.of(settings.storage(), settings.record())) {
            archive.requireSchema();
            Map<String, ChainWatch.Verified> known = archive.verified();
            for (String tenant : tenants(archive, arguments.getString("tenant"))) {
                long start = System.nanoTime();
                Verdict verdict = archive.verifier().verify(tenant, ChainVerifier.Start.BEGINNING,
                        Optional.ofNullable(known.get(tenant)).map(ChainWatch.Verified::row), AuditCommand::show);
                tell(verdict, (System.nanoTime() - start) / NANOS);
                whole &= verdict.isWhole();
            }
        }
        out.flush();
        if (!whole) {
            throw new RefusedException("The record is not as it was written.");
        }
    }

    private static List<String> tenants(Archive archive, @Nullable String wanted) {
        return wanted == null ? archive.acts(Clock.systemUTC()).tenants() : List.of(wanted);
    }

    private static void show(long rows) {
        if (System.console() != null) {
            System.err.printf(Locale.ROOT, "\r%,d rows", rows);
            System.err.flush();
        }
    }

    private void tell(Verdict verdict, double seconds) {
        out.printf(Locale.ROOT, "%s: %,d rows in %.1f s, %s; the chain ends with row %d, %s%n", verdict.tenant(), verdict.rows(), seconds,
                verdict.isWhole() ? "all as they were written" : verdict.faults().size() + " faults", verdict.seq(), verdict.link());
        for (Verdict.Fault fault : verdict.faults()) {
            out.printf(Locale.ROOT, "  row %d%s %s%n", fault.seq(), fault.id().map(id -> " (" + id + ")").orElse(""), fault.what());
        }
    }
}
