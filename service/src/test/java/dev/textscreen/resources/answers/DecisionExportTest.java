package dev.textscreen.resources.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.RecordedContent;
import dev.textscreen.api.RecordedContent.RecordedMatch;
import dev.textscreen.api.RecordedDecision;
import dev.textscreen.api.StrictJson;
import dev.textscreen.api.VersionsJson;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionExportTest {

    private static final String AWKWARD = "a, \"quoted\"\r\nand broken";

    private final ObjectMapper json = StrictJson.mapper();
    private final DecisionExport export = new DecisionExport(json);

    private static RecordedDecision decision(String word) {
        RecordedContent content = new RecordedContent("high", 0.9, word, List.of(word), word, List.of(), 0.7, List.of(),
                List.of(new RecordedMatch(word, "A Caption", "Person", List.of("demo"), 0.95, true),
                        new RecordedMatch("near", "Another", "Person", List.of("demo"), 0.5, false)),
                new VersionsJson(word, word, word, word));
        return new RecordedDecision("0a", "2026-01-31T08:00:00Z", word, word, "block", 0.95, 30, 1, 1.5, Optional.of(content),
                Optional.of("f0"), Optional.empty(), false, true, 7, "e1");
    }

    private String written(DecisionExport.Form form, RecordedDecision... decisions) throws IOException {
        StringWriter out = new StringWriter();
        DecisionExport.Sink sink = export.into(out, form);
        for (RecordedDecision decision : decisions) {
            sink.accept(decision);
        }
        return out.toString();
    }

    private List<CSVRecord> rows(RecordedDecision decision) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(written(DecisionExport.Form.CSV, decision)), format)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void noCellIsAFormulaForASpreadsheet(String formula) throws IOException {
        CSVRecord row = rows(decision(formula)).getFirst();
        assertThat(row.toMap()).containsEntry("caller", "'" + formula).containsEntry("matches", "'" + formula)
                .containsEntry("index", "'" + formula);
        assertThat(row.toList()).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
    }

    @Test
    void whatWouldBreakALineComesBackWhole() throws IOException {
        List<CSVRecord> rows = rows(decision(AWKWARD));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().toMap()).containsEntry("stage", AWKWARD).containsEntry("matches", AWKWARD).containsEntry("held", "true")
                .containsEntry("seq", "7").containsEntry("score", "0.95").containsEntry("text_hash", "f0");
    }

    @Test
    void aLineOfJsonIsADecisionAsItIsShown() throws IOException {
        RecordedDecision decision = decision(AWKWARD);
        List<String> lines = written(DecisionExport.Form.JSONL, decision, decision).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(json.readTree(lines.getLast())).isEqualTo(json.readTree(json.writeValueAsString(decision)));
    }

    @Test
    void anErasedDecisionKeepsItsRow() throws IOException {
        RecordedDecision erased = new RecordedDecision("0a", "2026-01-31T08:00:00Z", "acme", "key", "block", 0.95, 30, 1, 1.5,
                Optional.empty(), Optional.empty(), Optional.empty(), true, false, 7, "e1");
        assertThat(rows(erased).getFirst().toMap()).containsEntry("erased", "true").containsEntry("matches", "").containsEntry("outcome",
                "block");
    }
}
