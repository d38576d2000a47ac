package dev.textscreen.watchlist;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one list format, entity by entity, in memory that does not grow with the list. Stateless and thread-safe. */
public interface EntityReader {

    /** The format's short name, such as {@code ofac-csv}. */
    String format();

    /**
     * Hands every entity of the source to the sink, in the order of the source.
     *
     * @param source a file, or a folder for the formats that are spread over several files
     * @throws UnreadableSourceException where the source as a whole is not what it should be; single bad rows go to the sink
     */
    void read(Path source, EntitySink sink) throws IOException;
}
