package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ConfiguredCommand;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** A command that reads the settings first and tells in one sentence what a person can mend. */
abstract class SettingsCommand extends ConfiguredCommand<TextscreenConfiguration> {

    SettingsCommand(String name, String description) {
        super(name, description);
    }

    @Override
    protected final Class<TextscreenConfiguration> getConfigurationClass() {
        return TextscreenConfiguration.class;
    }

    @Override
    protected final Argument addFileArgument(Subparser parser) {
        return ConfigOption.addTo(parser);
    }

    @Override
    public final void onError(Cli cli, Namespace arguments, Throwable failure) {
        Failures.tell(cli, failure);
    }
}
