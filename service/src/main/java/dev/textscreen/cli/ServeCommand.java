package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Serves HTTP until it is told to stop. */
public final class ServeCommand extends ServerCommand<TextscreenConfiguration> {

    /** @param name {@code serve}, and {@code server} for those who know Dropwizard */
    public ServeCommand(Application<TextscreenConfiguration> application, String name) {
        super(application, name, "serve HTTP on the address of config.yml (127.0.0.1:8000)");
    }

    @Override
    protected Argument addFileArgument(Subparser parser) {
        return ConfigOption.addTo(parser);
    }

    @Override
    public void onError(Cli cli, Namespace arguments, Throwable failure) {
        Failures.tell(cli, failure);
    }
}
