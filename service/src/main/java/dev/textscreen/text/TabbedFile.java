package dev.textscreen.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A data file of ours: UTF-8 lines with columns separated by tabs; blank lines and lines that start with {@code #} are skipped. */
public final class TabbedFile {

    private TabbedFile() {
    }

    /** One line; a column that is missing reads as empty. */
    public record Row(Path file, int line, List<String> columns) {

        public Row {
            columns = List.copyOf(columns);
        }

        public String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }

        /** The error that tells a person which line to mend. */
        public IllegalArgumentException invalid(String why) {
            return new IllegalArgumentException(file + " line " + line + ": " + why);
        }
    }

    /** All rows in order; fails where a row has fewer or more columns than given, or an empty first one. */
    public static List<Row> read(Path file, int fewest, int most) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file, i + 1, List.of(line.split("\t", -1)));
            if (row.columns().size() < fewest || row.columns().size() > most || row.get(0).isEmpty()) {
                throw row.invalid("expected " + fewest + (most == fewest ? "" : " to " + most) + " columns separated by tabs");
            }
            rows.add(row);
        }
        return rows;
    }
}
