package dev.textscreen.cli;

import dev.textscreen.text.Misspelling;
import io.dropwizard.core.cli.Command;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words after {@code ./textscreen}: help in whatever form it is asked for, and words that name no command. */
public final class CommandWords {

    /** The status with which a command ends that was called wrongly. */
    public static final int USAGE = 64;
    private static final Set<String> HELP = Set.of("help", "-h", "--help");
    private static final Set<String> VERSION = Set.of("-v", "--version");
    /** More typing errors than this make another word. */
    private static final int MOST_ERRORS = 2;

    private final List<Command> commands;

    public CommandWords(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** What the parser of the commands is to read; empty when nothing is left to do because a person was told everything. */
    public Optional<String[]> read(PrintStream out, String... words) {
        if (words.length == 0 || (HELP.contains(words[0]) && words.length == 1)) {
            overview(out);
            return Optional.empty();
        }
        String command = HELP.contains(words[0]) ? words[1] : words[0];
        if (!VERSION.contains(command) && !isKnown(command)) {
            throw new RefusedException("There is no command '" + command + "'." + suggestion(command)
                    + " ./textscreen help lists them all.");
        }
        return Optional.of(HELP.contains(words[0]) ? new String[]{command, "--help"} : words);
    }

    private void overview(PrintStream out) {
        out.println("usage: ./textscreen COMMAND [words of the command]");
        out.println();
        int width = commands.stream().mapToInt(command -> command.getName().length()).max().orElse(0) + 2;
        for (Command command : commands) {
            out.println("  " + command.getName() + " ".repeat(width - command.getName().length()) + command.getDescription());
        }
        out.println();
        out.println(
                "./textscreen help COMMAND tells more of one. Settings are in config.yml; TEXTSCREEN_DATA names the folder of the indexes.");
        out.flush();
    }

    private boolean isKnown(String word) {
        return commands.stream().anyMatch(command -> command.getName().equals(word));
    }

    private String suggestion(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String nearest = "";
        int fewest = MOST_ERRORS + 1;
        for (Command command : commands) {
            int errors = command.getName().startsWith(lower) ? 0 : Misspelling.errors(lower, command.getName());
            if (errors < fewest) {
                fewest = errors;
                nearest = command.getName();
            }
        }
        return nearest.isEmpty() ? "" : " Did you mean '" + nearest + "'?";
    }
}
