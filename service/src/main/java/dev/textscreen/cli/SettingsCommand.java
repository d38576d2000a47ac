package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ConfiguredCommand;
import java.util.Optional;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** A command that reads the settings first and tells in one sentence what a person can mend. */
abstract class SettingsCommand extends ConfiguredCommand<TextscreenConfiguration> {

    SettingsCommand(String name, String description) {
        super(name, description);
    }

    @Override
    public final void configure(Subparser parser) {
        super.configure(parser);
        arguments(parser);
        Usage.asTyped(parser);
    }

    /** Adds what this command takes beside the settings. */
    void arguments(Subparser parser) {
    }

    /** What {@code --threshold} says, where it is given. */
    static Optional<Double> threshold(Namespace arguments) {
        Optional<Double> given = Optional.ofNullable(arguments.getDouble("threshold"));
        if (given.isPresent() && !(given.get() >= 0 && given.get() <= 1)) {
            throw new RefusedException("--threshold has to be within 0 and 1.");
        }
        return given;
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
