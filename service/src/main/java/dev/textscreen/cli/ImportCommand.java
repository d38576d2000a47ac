package dev.textscreen.cli;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.lists.Importing;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportReport;
import dev.textscreen.watchlist.UnreadableSourceException;
import dev.textscreen.pipeline.search.versions.ImportRefusedException;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;

/** Imports a watchlist; a running server sees it within two seconds. */
public final class ImportCommand extends SettingsCommand {

    /** Makes what imports, from the settings. */
    public interface Factory {

        Importing of(TextscreenConfiguration settings) throws IOException;
    }

    private final Factory factory;
    private final PrintStream out;
    private final boolean watched;

    /** @param watched whether somebody sees standard error as it comes */
    public ImportCommand(Factory factory, PrintStream out, boolean watched) {
        super("import", "import a watchlist; a running server sees it within two seconds");
        this.factory = factory;
        this.out = out;
        this.watched = watched;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--dataset").required(true).metavar("NAME").help("lower-case letters, digits, dashes and underscores");
        parser.addArgument("--columns").metavar("PROPERTY=COLUMN,...")
                .help("of a plain CSV file, such as name=Name,birthDate=DOB; other formats are found by looking");
        parser.addArgument("--force").action(Arguments.storeTrue()).help("take the list even if it has lost more than a fifth");
        parser.addArgument("--gently").action(Arguments.storeTrue())
                .help("leave the processors to a server on this machine; takes longer (operation.importShare)");
        parser.addArgument("source").nargs("+").metavar("SOURCE")
                .help("files, folders or http(s) addresses, which make one list together: OFAC sdn/alt/add.csv or sdn.xml, UN "
                        + "consolidated.xml, the EU's and the UK's lists as XML or CSV, FollowTheMoney and Senzing JSON lines, OpenSanctions "
                        + "targets.simple.csv, plain CSV");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        Importing importing = factory.of(settings);
        List<String> sources = arguments.getList("source");
        Importing.Order order = new Importing.Order(name(arguments.getString("dataset")), sources,
                columns(arguments.getString("columns")), Boolean.TRUE.equals(arguments.getBoolean("force")),
                Boolean.TRUE.equals(arguments.getBoolean("gently")) ? settings.operation().importShare() : 1);
        try (ProgressLine progress = new ProgressLine(System.err, watched)) {
            ImportReport report = importing.run(order, progress);
            progress.close();
            tell(report);
        } catch (UnreadableSourceException | ImportRefusedException e) {
            throw new RefusedException("Not imported: " + e.getMessage() + ".");
        }
    }

    private void tell(ImportReport report) {
        out.printf(Locale.ROOT, "%s: %,d entities from %s in %.1f s, version %s%n", report.version().dataset(),
                report.version().entities(), report.version().sourceFormat(), report.took().toMillis() / 1e3, report.version().version());
        if (report.badRowCount() > 0) {
            out.printf(Locale.ROOT, "%,d rows could not be read; the first of them:%n", report.badRowCount());
            report.badRows().forEach(row -> out.println("  " + row));
        }
        out.flush();
    }

    static DatasetName name(String given) {
        try {
            return new DatasetName(given);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    static Map<String, String> columns(@Nullable String given) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (given != null) {
            for (String pair : given.split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 1 || equals == pair.length() - 1) {
                    throw new RefusedException("--columns takes pairs such as name=Name,birthDate=DOB, and '" + pair + "' is none.");
                }
                columns.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return columns;
    }
}
