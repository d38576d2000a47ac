package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a UTF-8 CSV file, one at a time; what breaks is reported with the file and the line. */
final class CsvRows implements Closeable {

    private final Path file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;

    CsvRows(Path file, CSVFormat format) throws IOException {
        this.file = file;
        Reader reader = TextSource.open(file);
        this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        this.rows = parser.iterator();
    }

    /** The next row, empty after the last. */
    Optional<CSVRecord> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String reason = cause instanceof CharacterCodingException ? "not UTF-8" : String.valueOf(cause.getMessage());
            throw new UnreadableSourceException(file.getFileName() + ":" + line() + ": " + reason, cause);
        }
    }

    List<String> header() {
        return parser.getHeaderNames();
    }

    /** The line, from 1, that was read last. */
    long line() {
        return parser.getCurrentLineNumber();
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
