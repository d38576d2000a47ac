package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the reader that a source needs by looking at its content. */
public final class SourceDetector {

    private static final int HEAD = 4096;
    private static final String KNOWN_ROOTS = String.join(", ", UnXmlReader.ROOT, OfacXmlReader.ROOT, EuXmlReader.ROOT, UkXmlReader.ROOT);

    private final OfacRemarkLabels labels;
    private final CountryNames countries;

    public SourceDetector(OfacRemarkLabels labels, CountryNames countries) {
        this.labels = labels;
        this.countries = countries;
    }

    /** A source with the reader for it: the file itself, or for a folder that holds one list file, that file. */
    public record Detected(EntityReader reader, Path source) {
    }

    /**
     * Detects the format.
     *
     * @param columns property to column of a plain CSV file; empty for any other format
     * @throws UnreadableSourceException where no format fits; the message names what was looked for
     */
    public Detected detect(Path source, Map<String, String> columns) throws IOException {
        if (Files.isDirectory(source)) {
            return inFolder(source, columns);
        }
        if (!Files.isReadable(source)) {
            throw new UnreadableSourceException(source + " is not there or cannot be read");
        }
        if (!columns.isEmpty()) {
            return new Detected(new MappedCsvReader(columns, countries), source);
        }
        return new Detected(byHead(source, head(source)), source);
    }

    private Detected inFolder(Path folder, Map<String, String> columns) throws IOException {
        if (Files.isRegularFile(folder.resolve(OfacCsvReader.MAIN_FILE))) {
            return new Detected(new OfacCsvReader(labels, countries), folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).filter(SourceDetector::looksLikeAList).sorted().toList();
            if (files.size() != 1) {
                throw new UnreadableSourceException(folder + " holds " + files.size() + " files that may be lists; name one of them");
            }
            return detect(files.getFirst(), columns);
        }
    }

    private static boolean looksLikeAList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(".json", ".jsonl", ".ijson", ".csv", ".xml", ".gz").anyMatch(name::endsWith) && !name.startsWith(".");
    }

    private EntityReader byHead(Path source, String head) throws UnreadableSourceException {
        String start = head.strip();
        String firstLine = start.lines().findFirst().orElse("");
        if (start.startsWith("{")) {
            return SenzingJsonReader.heads(firstLine) ? new SenzingJsonReader(countries) : new FtmJsonReader();
        }
        if (start.startsWith("<")) {
            return byRoot(source, XmlSource.root(start));
        }
        if (OpenSanctionsCsvReader.heads(firstLine)) {
            return new OpenSanctionsCsvReader();
        }
        if (EuCsvReader.heads(firstLine)) {
            return new EuCsvReader(countries);
        }
        if (UkCsvReader.heads(start)) {
            return new UkCsvReader(countries);
        }
        throw new UnreadableSourceException(source + " is no list that can be told by its content; a plain CSV file needs a column mapping,"
                + " such as --columns name=Name,birthDate=DOB");
    }

    private EntityReader byRoot(Path source, String root) throws UnreadableSourceException {
        return switch (root) {
            case UnXmlReader.ROOT -> new UnXmlReader(countries);
            case OfacXmlReader.ROOT -> new OfacXmlReader(labels, countries);
            case EuXmlReader.ROOT -> new EuXmlReader(countries);
            case UkXmlReader.ROOT -> new UkXmlReader(countries);
            default -> throw new UnreadableSourceException(
                    source + " is XML with <" + root + "> at the root; the lists that are known have " + KNOWN_ROOTS);
        };
    }

    private static String head(Path source) throws IOException {
        try (BufferedReader reader = TextSource.open(source)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int read = reader.read(head); read > 0 && length < HEAD; read = reader.read(head, length, HEAD - length)) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }
}
