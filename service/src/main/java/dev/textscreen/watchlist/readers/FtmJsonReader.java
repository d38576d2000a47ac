package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.EntityJson;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them ({@code entities.ftm.json}). */
public final class FtmJsonReader implements EntityReader {

    @Override
    public String format() {
        return "ftm-json";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        String file = String.valueOf(source.getFileName());
        long number = 0;
        try (BufferedReader lines = TextSource.open(source)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(line, file, number, sink);
                }
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(file + ": not UTF-8 after line " + number, e);
        }
    }

    private static void readLine(String line, String file, long number, EntitySink sink) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            sink.entity(EntityJson.read(bytes, 0, bytes.length));
        } catch (IOException e) {
            sink.rejected(new BadRow(file, number, JsonProblem.sentence(e)));
        }
    }
}
