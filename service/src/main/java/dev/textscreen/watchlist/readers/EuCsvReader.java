package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the EU's consolidated list as CSV (semicolons; columns such as {@code NameAlias_WholeName}); ids are those of the XML form. A
 * subject is spread over several rows, so the subjects (a few megabytes) are held until the last row is read.
 */
public final class EuCsvReader implements EntityReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).setAllowMissingColumnNames(true).get();
    private static final String ID = "Entity_LogicalId";

    /** Where a column is not called as its element and attribute are in the XML form. */
    private static final Map<String, String> XML_NAMES = Map.of("Entity_Regulation_Programme", "regulation_programme",
            "BirthDate_BirthDate", "birthdate_birthdate", "BirthDate_Day", "birthdate_dayOfMonth", "BirthDate_Month",
            "birthdate_monthOfYear", "Identification_TypeCode", "identification_identificationTypeCode");

    private final CountryNames countries;

    public EuCsvReader(CountryNames countries) {
        this.countries = countries;
    }

    /** Whether the first line of a file is this list's header. */
    static boolean heads(String header) {
        return header.contains(ID) && header.contains(";");
    }

    @Override
    public String format() {
        return "eu-csv";
    }

    private record Found(EuSubject subject, long line) {
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        Map<String, Found> subjects = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(source, FORMAT)) {
            for (Optional<CSVRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!row.get().isConsistent()) {
                    sink.rejected(new BadRow(rows.fileName(), rows.line(),
                            row.get().size() + " columns where the header has " + rows.header().size()));
                } else if (row.get().get(ID).isBlank()) {
                    sink.rejected(new BadRow(rows.fileName(), rows.line(), "no " + ID));
                } else {
                    takeRow(row.get(), rows, subjects);
                }
            }
            subjects.values().forEach(found -> found.subject().handTo(sink, rows.fileName(), found.line()));
        }
    }

    private void takeRow(CSVRecord row, CsvRows rows, Map<String, Found> subjects) {
        String id = row.get(ID).strip();
        EuSubject subject = subjects.computeIfAbsent(id, unused -> new Found(begin(id, row), rows.line())).subject();
        subject.record(value(row, "Entity_EU_ReferenceNumber"), value(row, "Entity_UnitedNationId"));
        elements(row, rows.header()).forEach((name, attributes) -> subject.take(new XmlElement(name, attributes)));
        XmlElement remark = new XmlElement("remark", Map.of());
        remark.content(value(row, "Entity_Remark"));
        subject.take(remark);
    }

    private EuSubject begin(String id, CSVRecord row) {
        String code = value(row, "Entity_SubjectType_ClassificationCode");
        return new EuSubject(id, code.isEmpty() ? value(row, "Entity_SubjectType") : code, countries);
    }

    private static Map<String, Map<String, String>> elements(CSVRecord row, List<String> header) {
        Map<String, Map<String, String>> elements = new TreeMap<>();
        for (String column : header) {
            String value = row.get(column).strip();
            String name = XML_NAMES.getOrDefault(column, column.replace("BirthDate_", "birthdate_"));
            int cut = name.indexOf('_');
            if (cut > 0 && cut < name.length() - 1 && !value.isEmpty()) {
                elements.computeIfAbsent(lowerFirst(name.substring(0, cut)), unused -> new TreeMap<>())
                        .put(lowerFirst(name.substring(cut + 1)), value);
            }
        }
        return elements;
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String value(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column).strip() : "";
    }
}
