package dev.textscreen.resources.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.textscreen.api.RecordedContent;
import dev.textscreen.api.RecordedDecision;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes decisions on record one by one, as lines of JSON or of CSV. */
public final class DecisionExport {

    /** How they are written. */
    public enum Form {
        CSV, JSONL
    }

    private static final String[] COLUMNS = {"id", "time", "tenant", "caller", "outcome", "score", "characters", "hits", "took_ms",
            "risk_level", "stage", "language", "degraded", "matches", "index", "dictionaries", "rules", "service", "text_hash", "erased",
            "held", "seq", "link"};

    /** A spreadsheet takes a cell that begins like this for a formula; the last four are wide forms of the first. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final ObjectWriter json;

    public DecisionExport(ObjectMapper json) {
        this.json = json.writerFor(RecordedDecision.class);
    }

    /** Takes one decision after the other. */
    public interface Sink {

        void accept(RecordedDecision decision) throws IOException;
    }

    public Sink into(Writer out, Form form) throws IOException {
        if (form == Form.JSONL) {
            return decision -> out.append(json.writeValueAsString(decision)).append('\n');
        }
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord((Object[]) COLUMNS);
        return decision -> csv.printRecord(row(decision));
    }

    private static List<Object> row(RecordedDecision decision) {
        Optional<RecordedContent> content = decision.content();
        return List.of(decision.id(), decision.time(), plain(decision.tenant()), plain(decision.caller()), decision.outcome(),
                decision.score(), decision.characters(), decision.hits(), decision.tookMs(), of(content, RecordedContent::riskLevel),
                of(content, RecordedContent::stage), of(content, RecordedContent::language),
                of(content, c -> String.join(" ", c.degraded())), of(content, DecisionExport::matches),
                of(content, c -> c.versions().index()),
                of(content, c -> c.versions().dictionaries()), of(content, c -> c.versions().rules()),
                of(content, c -> c.versions().service()), decision.textHash().orElse(""), decision.erased(), decision.held(),
                decision.seq(),
                decision.link());
    }

    private static String of(Optional<RecordedContent> content, Function<RecordedContent, String> field) {
        return plain(content.map(field).orElse(""));
    }

    private static String matches(RecordedContent content) {
        return content.matches().stream().filter(RecordedContent.RecordedMatch::match).map(RecordedContent.RecordedMatch::id)
                .collect(Collectors.joining(" "));
    }

    private static String plain(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
