package dev.textscreen.pipeline.signals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated dictionary file; empty lines and lines that start with {@code #} are left out. */
final class SignalTable {

    private SignalTable() {
    }

    /** A row with the name of its place for error messages. */
    record Row(String place, List<String> columns) {

        String column(int index) {
            return columns.get(index);
        }

        IllegalArgumentException error(String problem) {
            return new IllegalArgumentException(place + ": " + problem);
        }
    }

    /**
     * @throws IllegalArgumentException when a row has another number of columns; the message names file and line
     * @throws UncheckedIOException when the file cannot be read
     */
    static List<Row> read(Path file, int columns) {
        List<String> lines = lines(file);
        int names = file.getNameCount();
        Path name = file.subpath(Math.max(0, names - 2), names);
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name + " line " + (i + 1),
                    List.of(line.split("\t", -1)));
            if (row.columns().size() != columns) {
                throw row.error("wanted " + columns + " columns with tabs between, found " + row.columns().size());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
