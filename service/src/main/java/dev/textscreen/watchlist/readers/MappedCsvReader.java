package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file with a header by a mapping of properties to columns. {@code id} and {@code schema} may be mapped too; without them the
 * row's number and LegalEntity stand in. Several values of a property are separated by semicolons.
 */
public final class MappedCsvReader implements EntityReader {

    private static final Set<String> COUNTRIES = Set.of("country", "nationality", "jurisdiction", "citizenship");
    private static final Set<String> DATES = Set.of("birthDate", "incorporationDate", "deathDate", "buildDate");

    private final Map<String, String> columns;
    private final CountryNames countries;

    /** @param columns property to column; a column that starts with {@code =} is itself the value of every row */
    public MappedCsvReader(Map<String, String> columns, CountryNames countries) {
        this.columns = new TreeMap<>(columns);
        this.countries = countries;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true).get();
        try (CsvRows rows = new CsvRows(source, format)) {
            checkColumns(rows);
            long number = 0;
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                number++;
                if (row.get().isConsistent()) {
                    readRow(row.get(), number, rows, sink);
                } else {
                    sink.rejected(new BadRow(rows.fileName(), rows.line(), row.get().size() + " columns where the header has "
                            + row.get().getParser().getHeaderNames().size()));
                }
            }
        }
    }

    private void checkColumns(CsvRows rows) throws UnreadableSourceException {
        List<String> header = new ArrayList<>();
        rows.header().forEach(header::add);
        for (String column : columns.values()) {
            if (!column.startsWith("=") && !header.contains(column)) {
                throw new UnreadableSourceException(
                        rows.fileName() + ":1: no column '" + column + "'; there are " + String.join(", ", header));
            }
        }
        if (!columns.containsKey("name")) {
            throw new UnreadableSourceException(rows.fileName() + ": the column mapping has no column for 'name'");
        }
    }

    private void readRow(CSVRecord row, long number, CsvRows rows, EntitySink sink) {
        String id = columns.containsKey("id") ? value(row, "id") : "row-" + number;
        String schema = columns.containsKey("schema") ? value(row, "schema") : "LegalEntity";
        EntityDraft draft = new EntityDraft(id, schema.isEmpty() ? "LegalEntity" : schema);
        for (String property : columns.keySet()) {
            if (!property.equals("id") && !property.equals("schema")) {
                for (String value : value(row, property).split(";")) {
                    addValue(draft, property, value.strip());
                }
            }
        }
        if (id.isEmpty() || !draft.has("name")) {
            sink.rejected(new BadRow(rows.fileName(), rows.line(), id.isEmpty() ? "no id" : "no name"));
        } else {
            sink.entity(draft.build(""));
        }
    }

    private String value(CSVRecord row, String property) {
        String column = columns.getOrDefault(property, "=");
        return column.startsWith("=") ? column.substring(1) : row.get(column).strip();
    }

    private void addValue(EntityDraft draft, String property, String value) {
        if (COUNTRIES.contains(property)) {
            draft.add(property, countries.code(value).orElse(value));
        } else if (DATES.contains(property)) {
            List<String> dates = ListDates.parse(value);
            draft.addAll(property, dates.isEmpty() ? List.of(value) : dates);
        } else {
            draft.add(property, value);
        }
    }
}
