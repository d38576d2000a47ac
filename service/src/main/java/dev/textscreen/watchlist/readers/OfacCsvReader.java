package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads OFAC's {@code sdn.csv}, {@code alt.csv} and {@code add.csv} from one folder. The names and addresses beside the entries (a few
 * megabytes) are held while the entries stream by; {@code -0-} stands for nothing, a last row with one control character for the end.
 */
public final class OfacCsvReader implements EntityReader {

    static final String MAIN_FILE = "sdn.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
    private static final String NOTHING = "-0-";

    private final OfacRemarks remarks;
    private final CountryNames countries;

    public OfacCsvReader(OfacRemarkLabels labels, CountryNames countries) {
        this.remarks = new OfacRemarks(labels, countries);
        this.countries = countries;
    }

    @Override
    public String format() {
        return "ofac-csv";
    }

    @Override
    public void read(Path folder, EntitySink sink) throws IOException {
        Map<String, List<List<String>>> names = beside(folder, "alt.csv", 5, sink);
        Map<String, List<List<String>>> addresses = beside(folder, "add.csv", 6, sink);
        try (CsvRows rows = new CsvRows(folder.resolve(MAIN_FILE), FORMAT)) {
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                readEntry(row.get(), rows, names, addresses, sink);
            }
        }
        names.keySet()
                .forEach(number -> sink.rejected(new BadRow("alt.csv", 0, "names an entry " + number + " that is not in " + MAIN_FILE)));
        addresses.keySet()
                .forEach(number -> sink.rejected(new BadRow("add.csv", 0, "names an entry " + number + " that is not in " + MAIN_FILE)));
    }

    private static Map<String, List<List<String>>> beside(Path folder, String name, int columns, EntitySink sink) throws IOException {
        Map<String, List<List<String>>> byEntry = new HashMap<>();
        if (!Files.isRegularFile(folder.resolve(name))) {
            throw new UnreadableSourceException(
                    folder.resolve(name) + " is missing; an OFAC list is sdn.csv, alt.csv and add.csv together");
        }
        try (CsvRows rows = new CsvRows(folder.resolve(name), FORMAT)) {
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().size() >= columns) {
                    List<String> values = values(row.get());
                    byEntry.computeIfAbsent(values.getFirst(), unused -> new ArrayList<>()).add(values);
                } else if (!isEnd(row.get())) {
                    sink.rejected(new BadRow(name, rows.line(), row.get().size() + " columns where " + columns + " are expected"));
                }
            }
        }
        return byEntry;
    }

    private void readEntry(CSVRecord row, CsvRows rows, Map<String, List<List<String>>> names, Map<String, List<List<String>>> addresses,
            EntitySink sink) {
        if (isEnd(row)) {
            return;
        }
        if (row.size() < 12) {
            sink.rejected(new BadRow(rows.fileName(), rows.line(), row.size() + " columns where 12 are expected"));
            return;
        }
        List<String> values = values(row);
        String number = values.getFirst();
        if (number.isEmpty() || !number.chars().allMatch(Character::isDigit) || values.get(1).isEmpty()) {
            sink.rejected(new BadRow(rows.fileName(), rows.line(), number.isEmpty() ? "no entry number" : "no entry number or name"));
            return;
        }
        List<List<String>> otherNames = Optional.ofNullable(names.remove(number)).orElse(List.of());
        List<List<String>> itsAddresses = Optional.ofNullable(addresses.remove(number)).orElse(List.of());
        EntityDraft draft = OfacEntry.draft(values, otherNames);
        itsAddresses.forEach(address -> addAddress(draft, address));
        remarks.read(values.get(11), draft);
        sink.entity(draft.build(""));
    }

    private void addAddress(EntityDraft draft, List<String> address) {
        String country = address.get(4);
        String whole = String.join(", ",
                List.of(address.get(2), address.get(3), country).stream().filter(part -> !part.isEmpty()).toList());
        draft.add("address", whole);
        countries.code(country).ifPresent(code -> draft.add("country", code));
    }

    private static boolean isEnd(CSVRecord row) {
        return row.size() == 1 && row.get(0).chars().allMatch(c -> c <= ' ');
    }

    private static List<String> values(CSVRecord row) {
        List<String> values = new ArrayList<>(row.size());
        for (String value : row) {
            String stripped = value.strip();
            values.add(stripped.equals(NOTHING) ? "" : stripped);
        }
        return values;
    }
}
