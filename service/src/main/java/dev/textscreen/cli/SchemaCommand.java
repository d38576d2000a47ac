package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.persistence.Archive;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Makes the schema of the database or brings it up to date: on PostgreSQL nobody else does, for several processes share it. */
public final class SchemaCommand extends SettingsCommand {

    private final PrintStream out;

    public SchemaCommand(PrintStream out) {
        super("db", "make the schema of the database, or bring it up to date");
        this.out = out;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("act").metavar("migrate").choices("migrate");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        try (Archive archive = Archive.of(settings.storage(), settings.record())) {
            archive.database().migrate();
        }
        out.println("The schema of the database is up to date.");
        out.flush();
    }
}
