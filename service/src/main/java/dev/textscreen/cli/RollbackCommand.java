package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.Rollback;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Takes back the last import of a list; a running server sees it within two seconds. */
public final class RollbackCommand extends SettingsCommand {

    /** Makes the store of the lists, from the settings. */
    public interface Factory {

        IndexStore of(TextscreenConfiguration settings) throws IOException;
    }

    private final Factory factory;
    private final PrintStream out;

    public RollbackCommand(Factory factory, PrintStream out) {
        super("rollback", "take back the last import of a list");
        this.factory = factory;
        this.out = out;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--dataset").required(true).metavar("NAME").help("whose version before the one in use comes back");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        try {
            IndexVersion now = new Rollback(factory.of(settings)).run(ImportCommand.name(arguments.getString("dataset")));
            out.printf(Locale.ROOT, "%s: %,d entities of %s in use again, version %s%n", now.dataset(), now.entities(), now.builtAt(),
                    now.version());
            out.flush();
        } catch (ImportRefusedException e) {
            throw new RefusedException("Not taken back: " + e.getMessage() + ".");
        }
    }
}
