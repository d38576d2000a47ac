package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the answer to several searches as it comes, without a tree of it: a question about a name has hundreds of hits, of each of which two
 * values count. A reader serves one answer.
 */
final class FoundReader {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JsonParser json;

    private FoundReader(JsonParser json) {
        this.json = json;
    }

    /** In the order of the searches; nothing where the answer names none. */
    static List<Found> read(InputStream answer) throws IOException {
        try (JsonParser json = JSON.createParser(answer)) {
            return new FoundReader(json).all();
        }
    }

    private List<Found> all() throws IOException {
        List<Found> all = new ArrayList<>();
        json.nextToken();
        while (nextField()) {
            if (json.currentName().equals("responses")) {
                while (nextItem()) {
                    all.add(one());
                }
            } else {
                skip();
            }
        }
        return all;
    }

    private Found one() throws IOException {
        int status = 0;
        String error = "";
        long total = 0;
        List<Found.Hit> hits = new ArrayList<>();
        JsonNode aggregations = MissingNode.getInstance();
        while (nextField()) {
            switch (json.currentName()) {
                case "status" -> status = json.nextIntValue(0);
                case "error" -> error = tree().path("type").asText();
                case "aggregations" -> aggregations = tree();
                case "hits" -> total = hits(hits);
                default -> skip();
            }
        }
        return new Found(status, error, total, hits, aggregations);
    }

    /** Answers how many fit. */
    private long hits(List<Found.Hit> hits) throws IOException {
        long total = 0;
        json.nextToken();
        while (nextField()) {
            switch (json.currentName()) {
                case "total" -> total = tree().path("value").asLong();
                case "hits" -> {
                    while (nextItem()) {
                        hits.add(hit());
                    }
                }
                default -> skip();
            }
        }
        return total;
    }

    private Found.Hit hit() throws IOException {
        int ordinal = 0;
        String value = "";
        while (nextField()) {
            switch (json.currentName()) {
                case "sort" -> {
                    json.nextToken();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        ordinal = json.getValueAsInt();
                    }
                }
                case "fields" -> value = firstValue();
                default -> skip();
            }
        }
        return new Found.Hit(ordinal, value);
    }

    private String firstValue() throws IOException {
        String value = "";
        json.nextToken();
        while (nextField()) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value = value.isEmpty() ? json.getText() : value;
            }
        }
        return value;
    }

    /** Goes to the next field of the object in which it stands; at its end there is none. */
    private boolean nextField() throws IOException {
        return json.nextToken() == JsonToken.FIELD_NAME;
    }

    /** Goes into the next object of the array that comes, or in which it stands. */
    private boolean nextItem() throws IOException {
        JsonToken token = json.nextToken();
        return (token == JsonToken.START_ARRAY ? json.nextToken() : token) == JsonToken.START_OBJECT;
    }

    private JsonNode tree() throws IOException {
        json.nextToken();
        return JSON.readTree(json);
    }

    private void skip() throws IOException {
        json.nextToken();
        json.skipChildren();
    }
}
