package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.health.Component;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import net.sourceforge.argparse4j.inf.Namespace;

/** Reads the settings, the dictionaries and the indexes as the server would, and says what it found. */
public final class CheckCommand extends SettingsCommand {

    /** Looks at everything that the settings name. */
    public interface Inspection {

        List<Component> of(TextscreenConfiguration settings) throws IOException;
    }

    private final Inspection inspection;
    private final PrintStream out;

    public CheckCommand(Inspection inspection, PrintStream out) {
        super("check", "read settings, dictionaries and indexes as the server would, and say what was found");
        this.inspection = inspection;
        this.out = out;
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        out.println("settings: " + arguments.getString("file") + " is right");
        List<Component> found = inspection.of(settings);
        for (Component component : found) {
            out.printf(Locale.ROOT, "%s: %s%s%n", component.name(), component.state().name().toLowerCase(Locale.ROOT),
                    component.reason().map(reason -> ", " + reason).orElse(""));
            component.figures().forEach((name, value) -> out.println("  " + name + " " + value));
        }
        out.flush();
        if (found.stream().anyMatch(component -> component.state() == Component.State.DOWN)) {
            throw new RefusedException("Something that the server needs is missing.");
        }
    }
}
