package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the UK's lists as CSV: OFSI's consolidated list ({@code ConList.csv}, ids {@code ofsi-<Group ID>}) and the UK Sanctions List (ids
 * {@code uksl-<Unique ID>}). The header stands behind a line with the date. An entry is spread over several rows anywhere in the file, so
 * the entries (a few megabytes) are held until the last row is read.
 */
public final class UkCsvReader implements EntityReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
    private static final int LINES_BEFORE_HEADER = 5;

    private final CountryNames countries;

    public UkCsvReader(CountryNames countries) {
        this.countries = countries;
    }

    /** Whether the head of a file holds the header of one of these lists. */
    static boolean heads(String head) {
        return head.lines().limit(LINES_BEFORE_HEADER).map(UkFields::key)
                .anyMatch(line -> line.contains("name6") && line.contains("name1"));
    }

    @Override
    public String format() {
        return "uk-csv";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        Map<String, UkDesignation> entries = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(source, FORMAT)) {
            List<String> header = header(rows);
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().size() == header.size()) {
                    takeRow(fields(row.get(), header), rows, entries, sink);
                } else {
                    sink.rejected(new BadRow(rows.fileName(), rows.line(),
                            row.get().size() + " columns where the header has " + header.size()));
                }
            }
            entries.values().forEach(entry -> entry.handTo(sink, rows.fileName()));
        }
    }

    private static List<String> header(CsvRows rows) throws IOException {
        for (int i = 0; i < LINES_BEFORE_HEADER; i++) {
            Optional<CSVRecord> row = rows.next();
            if (row.isPresent() && row.get().stream().anyMatch(column -> UkFields.key(column).equals("name6"))) {
                return new ArrayList<>(row.get().toList());
            }
        }
        throw new UnreadableSourceException(
                rows.fileName() + ":" + rows.line() + ": no header with 'Name 6' in the first " + LINES_BEFORE_HEADER + " rows");
    }

    private static UkFields fields(CSVRecord row, List<String> header) {
        UkFields fields = new UkFields();
        for (int i = 0; i < header.size(); i++) {
            fields.add(header.get(i), row.get(i));
        }
        return fields;
    }

    private void takeRow(UkFields fields, CsvRows rows, Map<String, UkDesignation> entries, EntitySink sink) {
        String id = UkDesignation.id(fields);
        if (id.isEmpty()) {
            sink.rejected(new BadRow(rows.fileName(), rows.line(), "no Group ID or Unique ID"));
            return;
        }
        entries.computeIfAbsent(id, unused -> new UkDesignation(id, UkDesignation.kind(fields), rows.line(), countries)).take(fields);
    }
}
