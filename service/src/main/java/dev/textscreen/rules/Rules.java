package dev.textscreen.rules;

import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules in force: those of the file as it last was right, less what has ended. A new file takes their place as one whole, once it was
 * read and its examples came out. Thread-safe.
 */
public final class Rules {

    private final Path file;
    private final RuleExamples examples;
    private final Clock clock;
    private volatile State state = new State("", RuleBook.NONE, RuleBook.NONE, LocalDate.MIN);
    private volatile Optional<FileTime> looked = Optional.empty();
    private volatile Optional<String> refused = Optional.empty();

    private record State(String yaml, RuleBook whole, RuleBook today, LocalDate day) {
    }

    /**
     * Without rules until {@link #reload} was called.
     *
     * @param reader reads the texts of examples
     * @param threshold the score from which an example's match is one
     */
    public Rules(Path file, Function<String, Reading> reader, DecisionMaker decisions, double threshold, Clock clock) {
        this.file = file;
        this.examples = new RuleExamples(reader, decisions, threshold);
        this.clock = clock;
    }

    /** What holds today. */
    public RuleBook current() {
        State now = state;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (now.day().equals(today)) {
            return now.today();
        }
        State turned = new State(now.yaml(), now.whole(), now.whole().on(today), today);
        synchronized (this) {
            if (state == now) {
                state = turned;
            }
        }
        return turned.today();
    }

    /**
     * Takes the file as it is now; a file that is not there has no rules.
     *
     * @throws RulesRefusedException when it is wrong; what was in force stays so
     */
    public synchronized void reload() throws IOException {
        looked = modified();
        try {
            String yaml = Files.exists(file) ? read() : "";
            RuleFile written = RuleFile.read(yaml);
            RuleBook book = RuleReader.book(yaml, written);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            examples.run(book.on(today), written.examples().orElse(List.of()));
            state = new State(yaml, book, book.on(today), today);
            refused = Optional.empty();
        } catch (RulesRefusedException e) {
            refused = Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private String read() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new RulesRefusedException("The rules are not UTF-8.");
        }
    }

    /** Why the file as it is now was not taken; empty while it is in force. */
    public Optional<String> refused() {
        return refused;
    }

    /** The names of the rules in force, in their order. */
    public List<String> names() {
        return current().rules().stream().map(rule -> rule.name()).toList();
    }

    /** Whether the file is another one than was last looked at. */
    boolean hasChanged() {
        return !modified().equals(looked);
    }

    private Optional<FileTime> modified() {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
