package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.EntityJson;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
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
        JsonLines.read(source, sink, line -> {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            return EntityJson.read(bytes, 0, bytes.length);
        });
    }
}
