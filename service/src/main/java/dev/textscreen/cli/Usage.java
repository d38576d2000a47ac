package dev.textscreen.cli;

import net.sourceforge.argparse4j.inf.Subparser;

/** How a command is called, as people type it rather than as Java is started. */
final class Usage {

    private Usage() {
    }

    /** Call it once the parser knows all arguments. */
    static void asTyped(Subparser parser) {
        String lines = parser.formatUsage().strip();
        parser.usage(lines.replaceFirst("^usage: java -jar \\S+", "./textscreen").replaceAll("\\R\\s+", "\n           "));
    }
}
