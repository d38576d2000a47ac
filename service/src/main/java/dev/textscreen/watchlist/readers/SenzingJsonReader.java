package dev.textscreen.watchlist.readers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads records of Senzing's entity specification, one JSON object a line; {@code RECORD_ID} becomes the id as it is. Features may stand
 * in lists of objects of any name ({@code FEATURES}, {@code NAMES}, {@code IDENTIFIERS}, …) or flat at the top with a usage before the
 * attribute ({@code PRIMARY_NAME_FULL}).
 */
public final class SenzingJsonReader implements EntityReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final CountryNames countries;

    public SenzingJsonReader(CountryNames countries) {
        this.countries = countries;
    }

    /** Whether the first line of a file is such a record. */
    static boolean heads(String line) {
        return line.contains("\"DATA_SOURCE\"") && line.contains("\"RECORD_ID\"");
    }

    @Override
    public String format() {
        return "senzing-json";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        JsonLines.read(source, sink, this::readLine);
    }

    private Entity readLine(String line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            SenzingRecord entry = new SenzingRecord(countries);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    readFeatures(json, entry);
                } else if (json.currentToken().isScalarValue()) {
                    entry.attribute(field, text(json));
                } else {
                    json.skipChildren();
                }
            }
            return entry.entity();
        }
    }

    private static void readFeatures(JsonParser json, SenzingRecord entry) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new IOException("the line ends within a list");
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                entry.feature(readFeature(json));
            } else {
                json.skipChildren();
            }
        }
    }

    private static Map<String, String> readFeature(JsonParser json) throws IOException {
        Map<String, String> feature = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String attribute = json.currentName();
            if (json.nextToken().isScalarValue()) {
                feature.put(attribute, text(json));
            } else {
                json.skipChildren();
            }
        }
        return feature;
    }

    private static String text(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
