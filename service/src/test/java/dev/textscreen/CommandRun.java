package dev.textscreen;

import dev.textscreen.cli.CheckCommand;
import dev.textscreen.cli.EvaluateCommand;
import dev.textscreen.cli.ImportCommand;
import dev.textscreen.cli.ScreenCommand;
import dev.textscreen.config.ConfigurationFile;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.lists.Lists;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.util.JarLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What a command left that ran in this process: the status it asked for, its output and, where it failed, what it said. */
record CommandRun(boolean failed, int status, String out, String err) {

    /** @param data the folder of indexes */
    static CommandRun of(Path data, String in, String command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        AtomicInteger status = new AtomicInteger();
        TextscreenApplication application = new TextscreenApplication();
        Bootstrap<TextscreenConfiguration> bootstrap = new Bootstrap<>(application);
        application.initialize(bootstrap);
        bootstrap.setConfigurationSourceProvider(ConfigurationFile.substituting(new FileConfigurationSourceProvider(),
                Map.of("TEXTSCREEN_HOME", "..", "TEXTSCREEN_DATA", data.toString())));
        CommandParts parts = new CommandParts(Version.read());
        bootstrap.addCommand(new ImportCommand(settings -> Lists.of(settings, Clock.systemUTC()).imports(), print, false));
        bootstrap.addCommand(new EvaluateCommand(CommandParts::search, print));
        bootstrap.addCommand(new CheckCommand(parts::inspect, print));
        bootstrap.addCommand(new ScreenCommand(parts::screener,
                new ScreenCommand.Terminal(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), print, status::set)));
        List<String> arguments = new ArrayList<>(List.of(command, "--config", "../config.yml"));
        arguments.addAll(List.of(words));
        Optional<Throwable> failure = new Cli(new JarLocation(CommandRun.class), bootstrap, print, err)
                .run(arguments.toArray(new String[0]));
        return new CommandRun(failure.isPresent(), status.get(), out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }
}
