package dev.textscreen.cli;

import dev.textscreen.access.ApiKey;
import dev.textscreen.access.Caller;
import dev.textscreen.access.KeyMaker;
import dev.textscreen.access.KeyStore;
import dev.textscreen.access.Scope;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.persistence.Archive;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;

/** Makes, lists, follows and ends API keys, beside a running server or without one. */
public final class KeysCommand extends SettingsCommand {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._@-]{1,64}");

    private final PrintStream out;
    private final Clock clock;

    public KeysCommand(PrintStream out, Clock clock) {
        super("keys", "make, list, rotate and end API keys");
        this.out = out;
        this.clock = clock;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("act").metavar("list|add|rotate|end").choices("list", "add", "rotate", "end");
        parser.addArgument("id").nargs("?").help("of the key to rotate or to end");
        parser.addArgument("--name").help("of a new key: whose it is");
        parser.addArgument("--tenant").setDefault(Caller.DEFAULT_TENANT).help("whose record the key writes and reads (default: default)");
        parser.addArgument("--scopes").setDefault("screen").metavar("screen,read,admin").help("what the key may do (default: screen)");
        parser.addArgument("--limit").type(Integer.class).metavar("N").help("requests a minute");
        parser.addArgument("--ends").metavar("DATE").help("the first day on which it works no more, such as 2027-01-31");
        parser.addArgument("--overlap").setDefault("24h").metavar("TIME")
                .help("of rotate: how long the old key works beside the new one (default: 24h)");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        try (Archive archive = Archive.of(settings.storage(), settings.record())) {
            archive.requireSchema();
            KeyStore store = archive.apiKeys();
            switch (arguments.getString("act")) {
                case "add" -> tell(new KeyMaker(store, clock).make(order(arguments)));
                case "rotate" -> tell(new KeyMaker(store, clock).rotate(id(arguments), overlap(arguments.getString("overlap")))
                        .orElseThrow(() -> new RefusedException("There is no key of this id.")));
                case "end" -> end(store, id(arguments));
                default -> list(store);
            }
        }
        out.flush();
    }

    private void tell(KeyMaker.Made made) {
        out.println(made.whole());
        System.err.println("This is key " + made.key().id() + ". It is shown this once; the server keeps its hash alone.");
    }

    private void end(KeyStore store, String id) {
        if (store.find(id).isEmpty()) {
            throw new RefusedException("There is no key of this id.");
        }
        store.end(id, clock.instant());
        out.println("Key " + id + " works no more within five seconds.");
    }

    private void list(KeyStore store) {
        for (ApiKey key : store.all()) {
            String scopes = key.scopes().stream().sorted().map(Scope::wireName).collect(Collectors.joining(","));
            out.printf(Locale.ROOT, "%s  %-24s %-12s %-18s made %s  %s%n", key.id(), key.name(), key.tenant(), scopes,
                    key.made().truncatedTo(ChronoUnit.SECONDS),
                    key.ends().map(end -> (key.worksAt(clock.instant()) ? "ends " : "ended ") + end.truncatedTo(ChronoUnit.SECONDS))
                            .orElse("does not end"));
        }
    }

    private static KeyMaker.Order order(Namespace arguments) {
        String name = arguments.getString("name");
        String tenant = arguments.getString("tenant");
        if (name == null || !NAME.matcher(name).matches()) {
            throw new RefusedException("A new key needs --name, of at most 64 letters, digits, spaces, dots and dashes.");
        }
        if (!Pattern.matches(Caller.TENANT_FORM, tenant)) {
            throw new RefusedException("--tenant takes lower-case letters, digits, dashes and underscores.");
        }
        Integer limit = arguments.getInt("limit");
        if (limit != null && limit < 1) {
            throw new RefusedException("--limit takes a number from 1 up.");
        }
        return new KeyMaker.Order(name, tenant, scopes(arguments.getString("scopes")), ends(arguments.getString("ends")),
                limit == null ? OptionalInt.empty() : OptionalInt.of(limit));
    }

    private static Set<Scope> scopes(String given) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : given.split(",", -1)) {
            scopes.add(Scope.of(word.strip()).orElseThrow(() -> new RefusedException("--scopes takes screen, read and admin.")));
        }
        return scopes;
    }

    private static Optional<Instant> ends(@Nullable String given) {
        try {
            return Optional.ofNullable(given).map(date -> LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            throw new RefusedException("--ends takes a date such as 2027-01-31.");
        }
    }

    private static Duration overlap(String given) {
        try {
            return io.dropwizard.util.Duration.parse(given).toJavaDuration();
        } catch (IllegalArgumentException e) {
            throw new RefusedException("--overlap takes a time such as 24h or 30m.");
        }
    }

    private static String id(Namespace arguments) {
        String id = arguments.getString("id");
        if (id == null) {
            throw new RefusedException("The id of the key is missing; ./textscreen keys list shows it.");
        }
        return id;
    }
}
