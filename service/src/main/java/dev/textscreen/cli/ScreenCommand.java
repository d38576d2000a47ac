package dev.textscreen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.ProcessRequest;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.pipeline.validation.InvalidTextException;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Screens one text and tells the outcome, also by the exit code. */
public final class ScreenCommand extends SettingsCommand {

    private static final int REVIEW = 10;
    private static final int BLOCK = 20;

    /** Makes what screens, from the settings. */
    public interface Factory {

        Function<ProcessRequest, ProcessAnswer> of(TextscreenConfiguration settings) throws IOException;
    }

    /** What the command reads from, writes to, and ends with. */
    public record Terminal(InputStream in, PrintStream out, IntConsumer exit) {
    }

    private final Factory factory;
    private final Terminal terminal;

    public ScreenCommand(Factory factory, Terminal terminal) {
        super("screen", "screen a text; the exit code is 0 for clear, " + REVIEW + " for review, " + BLOCK + " for block, 1 for a failure");
        this.factory = factory;
        this.terminal = terminal;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("text").nargs("*").help("the text; standard input where it is absent or -");
        parser.addArgument("--json").action(Arguments.storeTrue()).help("the whole answer of POST /process");
        parser.addArgument("--dataset").action(Arguments.append()).metavar("NAME").help("a list to search; all where it is absent");
        parser.addArgument("--threshold").type(Double.class).metavar("0..1").help("the score from which a candidate is a match");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        List<String> words = arguments.getList("text");
        List<String> datasets = arguments.getList("dataset");
        ProcessRequest request = new ProcessRequest(text(words), Optional.empty(), Optional.ofNullable(datasets),
                threshold(arguments), Optional.of(ProcessOptions.NONE),
                Optional.empty());
        ProcessAnswer answer;
        try {
            answer = factory.of(settings).apply(request);
        } catch (InvalidTextException e) {
            throw new RefusedException("The text " + e.getMessage() + ".");
        }
        if (Boolean.TRUE.equals(arguments.getBoolean("json"))) {
            ObjectMapper json = bootstrap.getObjectMapper();
            terminal.out().println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } else {
            new AnswerTable(terminal.out()).print(answer);
        }
        terminal.out().flush();
        terminal.exit().accept(exitCode(answer.decision().outcome()));
    }

    private String text(List<String> words) throws IOException {
        if (words.isEmpty() || words.equals(List.of("-"))) {
            return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        return String.join(" ", words);
    }

    private static int exitCode(String outcome) {
        return switch (outcome) {
            case "clear" -> 0;
            case "review" -> REVIEW;
            default -> BLOCK;
        };
    }
}
