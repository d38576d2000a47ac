package dev.textscreen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.textscreen.cli.evaluation.Evaluation;
import dev.textscreen.cli.evaluation.EvaluationReport;
import dev.textscreen.cli.evaluation.LabelledQueries;
import dev.textscreen.cli.evaluation.ReportTable;
import dev.textscreen.cli.evaluation.UnreadableQueriesException;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.pipeline.search.UnknownDatasetException;
import dev.textscreen.pipeline.search.WatchlistSearch;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** Measures how well an imported list answers a user's own labelled queries. */
public final class EvaluateCommand extends SettingsCommand {

    private static final int MISTAKES_SHOWN = 20;

    /** Opens the lists, as they are now, for searching. */
    public interface Factory {

        WatchlistSearch of(TextscreenConfiguration settings) throws IOException;
    }

    private final Factory factory;
    private final PrintStream out;

    public EvaluateCommand(Factory factory, PrintStream out) {
        super("evaluate", "measure recall and false matches of a list over your own labelled queries");
        this.factory = factory;
        this.out = out;
    }

    @Override
    void arguments(Subparser parser) {
        parser.addArgument("--dataset").metavar("NAME").help("the imported list to ask (default: all)");
        parser.addArgument("--columns").metavar("PROPERTY=COLUMN,...")
                .help("columns with other names, such as name=query,birthDate=dob,expected=entity_id; any property of a query may be "
                        + "given, such as passportNumber=passport");
        parser.addArgument("--schema").setDefault("LegalEntity").metavar("SCHEMA")
                .help("of queries that name none, such as Person (default: LegalEntity, a person or an organisation)");
        parser.addArgument("--threshold").type(Double.class).metavar("SCORE")
                .help("the score from which a candidate is a match (default: that of config.yml)");
        parser.addArgument("--show").type(Integer.class).setDefault(MISTAKES_SHOWN).metavar("N")
                .help("how many wrong answers to list (default: " + MISTAKES_SHOWN + ")");
        parser.addArgument("--json").action(Arguments.storeTrue()).help("print everything as JSON");
        parser.addArgument("queries").metavar("QUERIES.CSV")
                .help("UTF-8 with a header: name, expected (the id of the entity, several separated by semicolons; empty where nothing "
                        + "should match), and optionally schema, birth_date and country");
    }

    @Override
    protected void run(Bootstrap<TextscreenConfiguration> bootstrap, Namespace arguments, TextscreenConfiguration settings)
            throws IOException {
        LabelledQueries reader = new LabelledQueries(ImportCommand.columns(arguments.getString("columns")), arguments.getString("schema"));
        double threshold = threshold(arguments).orElse(settings.search().threshold());
        Set<String> datasets = Optional.ofNullable(arguments.getString("dataset")).map(Set::of).orElse(Set.of());
        try {
            EvaluationReport report = new Evaluation(factory.of(settings), datasets, threshold)
                    .run(reader.read(Path.of(arguments.getString("queries"))));
            tell(report, arguments, bootstrap.getObjectMapper());
        } catch (UnreadableQueriesException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        } catch (UnknownDatasetException e) {
            throw new RefusedException(
                    "There is no list '" + e.dataset() + "'; import it first (textscreen import --dataset NAME SOURCE).");
        }
    }

    private void tell(EvaluationReport report, Namespace arguments, ObjectMapper json) throws IOException {
        if (Boolean.TRUE.equals(arguments.getBoolean("json"))) {
            out.println(json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report));
            out.flush();
        } else {
            new ReportTable(out).print(report, arguments.getInt("show"));
        }
    }
}
