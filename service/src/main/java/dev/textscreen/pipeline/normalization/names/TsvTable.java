package dev.textscreen.pipeline.normalization.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A tab-separated dictionary file: comment lines start with {@code #}, every row has the same number of columns. */
final class TsvTable {

    private TsvTable() {
    }

    /** One row and where it stands, so that an error can name the place. */
    record Row(Path file, int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        /** The parts of a list cell; empty for {@code -}. */
        List<String> list(int column, char separator) {
            String cell = cells.get(column);
            if (cell.equals("-")) {
                return List.of();
            }
            return Stream.of(split(cell, separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }

        IllegalArgumentException error(String problem) {
            return new IllegalArgumentException(file + ":" + line + ": " + problem);
        }
    }

    /**
     * @throws IllegalArgumentException where a row has another number of columns, with file and line
     * @throws UncheckedIOException where the file cannot be read
     */
    static List<Row> read(Path file, int columns) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + file, e);
        }
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                Row row = new Row(file, i + 1, List.of(split(line, '\t')));
                if (row.cells().size() != columns) {
                    throw row.error(row.cells().size() + " columns, not " + columns);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String[] split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts.toArray(String[]::new);
    }
}
