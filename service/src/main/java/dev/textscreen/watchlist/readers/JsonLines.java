package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

/** Files of one JSON object a line; a line that cannot be read is rejected by its number, and reading goes on. */
final class JsonLines {

    private JsonLines() {
    }

    /** Makes an entity of the object of one line. */
    interface LineReader {

        Entity read(String line) throws IOException;
    }

    static void read(Path source, EntitySink sink, LineReader reader) throws IOException {
        String file = String.valueOf(source.getFileName());
        long number = 0;
        try (BufferedReader lines = TextSource.open(source)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(line, new Place(file, number), sink, reader);
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(file + ": not UTF-8 after line " + number, e);
        }
    }

    private record Place(String file, long line) {
    }

    private static void readLine(String line, Place place, EntitySink sink, LineReader reader) {
        Entity entity;
        try {
            entity = reader.read(line);
        } catch (IOException e) {
            sink.rejected(new BadRow(place.file(), place.line(), JsonProblem.sentence(e)));
            return;
        }
        sink.entity(entity);
    }
}
