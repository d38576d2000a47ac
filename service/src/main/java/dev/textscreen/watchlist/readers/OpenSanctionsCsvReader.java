package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads OpenSanctions' {@code targets.simple.csv}; ids stay as they are. The table does not say what kind an identifier is: a ship's
 * number is known by its letters, any other becomes {@code idNumber} of a person and {@code registrationNumber} of anything else.
 */
public final class OpenSanctionsCsvReader implements EntityReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true).get();
    private static final List<String> REQUIRED = List.of("id", "schema", "name");
    private static final Map<String, String> PROPERTIES = Map.of("aliases", "alias", "birth_date", "birthDate", "countries", "country",
            "addresses", "address", "phones", "phone", "emails", "email", "program_ids", "programId", "sanctions", "notes");

    /** Whether the first line of a file is this table's header. */
    static boolean heads(String header) {
        return header.replace("\"", "").startsWith("id,schema,name,aliases");
    }

    @Override
    public String format() {
        return "opensanctions-csv";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        try (CsvRows rows = new CsvRows(source, FORMAT)) {
            List<String> header = rows.header();
            for (String column : REQUIRED) {
                if (!header.contains(column)) {
                    throw new UnreadableSourceException(rows.fileName() + ":1: no column '" + column + "'");
                }
            }
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                readRow(row.get(), header, rows, sink);
            }
        }
    }

    private static void readRow(CSVRecord row, List<String> header, CsvRows rows, EntitySink sink) {
        if (row.size() != header.size()) {
            sink.rejected(new BadRow(rows.fileName(), rows.line(), row.size() + " columns where the header has " + header.size()));
            return;
        }
        for (String column : REQUIRED) {
            if (row.get(column).isBlank()) {
                sink.rejected(new BadRow(rows.fileName(), rows.line(), "no " + column));
                return;
            }
        }
        sink.entity(entity(row));
    }

    private static Entity entity(CSVRecord row) {
        String schema = row.get("schema").strip();
        EntityDraft draft = new EntityDraft(row.get("id").strip(), schema).add("name", row.get("name"));
        PROPERTIES.forEach((column, property) -> draft.addAll(property, values(row, column)));
        for (String identifier : values(row, "identifiers")) {
            boolean ship = identifier.toUpperCase(Locale.ROOT).startsWith("IMO");
            draft.add(ship ? "imoNumber" : schema.equals("Person") ? "idNumber" : "registrationNumber", identifier);
        }
        if (!values(row, "sanctions").isEmpty() || !values(row, "program_ids").isEmpty()) {
            draft.add("topics", "sanction");
        }
        Entity entity = draft.build("");
        return new Entity(entity.id(), schema, entity.caption(), entity.properties(), values(row, "dataset"), List.of(),
                value(row, "first_seen"), value(row, "last_seen"), value(row, "last_change"), true);
    }

    private static List<String> values(CSVRecord row, String column) {
        return CellValues.separated(value(row, column));
    }

    private static String value(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column).strip() : "";
    }
}
