package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Environment;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Serves HTTP until it is told to stop. */
public final class ServeCommand extends ServerCommand<TextscreenConfiguration> {

    private ServeCommand(Application<TextscreenConfiguration> application, String name, String description) {
        super(application, name, description);
    }

    public static ServeCommand serve(Application<TextscreenConfiguration> application) {
        return new ServeCommand(application, "serve", "serve HTTP on the address of config.yml (127.0.0.1:8000)");
    }

    /** For those who know Dropwizard. */
    public static ServeCommand server(Application<TextscreenConfiguration> application) {
        return new ServeCommand(application, "server", "the same as serve");
    }

    @Override
    protected Argument addFileArgument(Subparser parser) {
        return ConfigOption.addTo(parser);
    }

    @Override
    public void configure(Subparser parser) {
        super.configure(parser);
        Usage.asTyped(parser);
    }

    @Override
    protected void run(Environment environment, Namespace arguments, TextscreenConfiguration settings) throws Exception {
        Termination.isNoFailure();
        environment.lifecycle().addServerLifecycleListener(Termination::stops);
        super.run(environment, arguments, settings);
    }

    @Override
    public void onError(Cli cli, Namespace arguments, Throwable failure) {
        Failures.tell(cli, failure);
    }
}
