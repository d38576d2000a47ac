package dev.textscreen.cli;

import java.nio.file.Path;
import net.sourceforge.argparse4j.inf.Argument;
import net.sourceforge.argparse4j.inf.Subparser;

/** The option that names another file of settings. */
final class ConfigOption {

    private ConfigOption() {
    }

    static Argument addTo(Subparser parser) {
        String home = System.getenv("TEXTSCREEN_HOME");
        String standard = Path.of(home == null ? "." : home).resolve("config.yml").toString();
        return parser.addArgument("--config").dest("file").metavar("FILE").setDefault(standard)
                .help("the file of settings");
    }
}
