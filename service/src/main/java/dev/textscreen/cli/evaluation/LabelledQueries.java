package dev.textscreen.cli.evaluation;

import dev.textscreen.pipeline.search.EntityQuery;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads labelled queries from a CSV file with a header. A property is found in the column that the mapping names, else in one of its usual
 * columns, else it is absent; {@code name} and {@code expected} have to be there. Several values of a cell are separated by semicolons.
 */
public final class LabelledQueries {

    static final String EXPECTED = "expected";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
            .setTrim(true).setAllowMissingColumnNames(true).get();
    private static final Map<String, String> USUAL_COLUMNS = Map.of("name", "name", "schema", "schema", "birthDate", "birth_date",
            "country", "country", EXPECTED, EXPECTED);

    private final Map<String, String> mapping;
    private final String usualSchema;

    /**
     * @param mapping property to column, beside the usual ones
     * @param usualSchema of a query that names none
     */
    public LabelledQueries(Map<String, String> mapping, String usualSchema) {
        this.mapping = Map.copyOf(mapping);
        this.usualSchema = usualSchema;
    }

    /** @throws UnreadableQueriesException where the file is not what it should be; the message names file and line */
    public List<LabelledQuery> read(Path file) throws UnreadableQueriesException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            Map<String, String> columns = columns(header(rows), file);
            List<LabelledQuery> queries = new ArrayList<>();
            for (CSVRecord row : rows) {
                queries.add(query(row, columns, file + ":" + rows.getCurrentLineNumber(), rows.getCurrentLineNumber()));
            }
            if (queries.isEmpty()) {
                throw new UnreadableQueriesException(file + " holds no queries.");
            }
            return queries;
        } catch (UnreadableQueriesException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableQueriesException(file + " is not there.");
        } catch (CharacterCodingException e) {
            throw new UnreadableQueriesException(file + " is not UTF-8.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableQueriesException(file + " is no CSV file that can be read: " + e.getMessage());
        }
    }

    private static Map<String, String> header(CSVParser rows) {
        Map<String, String> byName = new LinkedHashMap<>();
        rows.getHeaderNames().forEach(column -> byName.put(column.replace("\uFEFF", "").strip(), column));
        return byName;
    }

    private Map<String, String> columns(Map<String, String> header, Path file) throws UnreadableQueriesException {
        Map<String, String> columns = new LinkedHashMap<>();
        USUAL_COLUMNS.forEach((property, column) -> {
            if (header.containsKey(column) && !mapping.containsKey(property)) {
                columns.put(property, header.getOrDefault(column, column));
            }
        });
        for (Map.Entry<String, String> mapped : mapping.entrySet()) {
            String column = mapped.getValue();
            if (!header.containsKey(column)) {
                throw new UnreadableQueriesException(
                        file + ":1: no column '" + column + "'; there are " + String.join(", ", header.keySet()) + ".");
            }
            columns.put(mapped.getKey(), header.getOrDefault(column, column));
        }
        for (String required : List.of("name", EXPECTED)) {
            if (!columns.containsKey(required)) {
                throw new UnreadableQueriesException(
                        file + ":1: no column '" + required + "'; there are " + String.join(", ", header.keySet())
                                + ". Name the right one as in --columns " + required + "=COLUMN.");
            }
        }
        return columns;
    }

    private LabelledQuery query(CSVRecord row, Map<String, String> columns, String where, long line)
            throws UnreadableQueriesException {
        if (!row.isConsistent()) {
            throw new UnreadableQueriesException(
                    where + ": " + row.size() + " columns where the header has " + row.getParser().getHeaderNames().size()
                            + ".");
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        columns.forEach((property, column) -> {
            List<String> values = values(row.get(column));
            if (!values.isEmpty()) {
                properties.put(property, values);
            }
        });
        Set<String> expected = new LinkedHashSet<>(properties.getOrDefault(EXPECTED, List.of()));
        properties.remove(EXPECTED);
        List<String> schema = properties.getOrDefault("schema", List.of(usualSchema));
        properties.remove("schema");
        if (!properties.containsKey("name")) {
            throw new UnreadableQueriesException(where + ": no name.");
        }
        return new LabelledQuery(line, new EntityQuery(schema.getFirst(), properties), expected);
    }

    private static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        for (String value : cell.split(";")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
