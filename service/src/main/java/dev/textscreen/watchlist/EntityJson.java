package dev.textscreen.watchlist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON form of an entity, as FollowTheMoney's exporters write it and as the index stores it. */
public final class EntityJson {

    private static final JsonFactory JSON = new JsonFactory();
    /** Schemas, dates and names of lists come again in one entity after another. */
    private static final SharedStrings COMMON = new SharedStrings(24);

    private EntityJson() {
    }

    public static byte[] write(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", entity.id());
            json.writeStringField("schema", entity.schema());
            json.writeStringField("caption", entity.caption());
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, List<String>> property : new TreeMap<>(entity.properties()).entrySet()) {
                writeList(json, property.getKey(), property.getValue());
            }
            json.writeEndObject();
            writeList(json, "datasets", entity.datasets());
            writeList(json, "referents", entity.referents());
            json.writeStringField("first_seen", entity.firstSeen());
            json.writeStringField("last_seen", entity.lastSeen());
            json.writeStringField("last_change", entity.lastChange());
            json.writeBooleanField("target", entity.target());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeList(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /**
     * Reads one entity; values that are not strings (nested entities, numbers) are taken by their text or their id.
     *
     * @throws IOException where the bytes are not JSON or the entity has no id or schema
     */
    public static Entity read(byte[] bytes, int offset, int length) throws IOException {
        try (JsonParser json = JSON.createParser(bytes, offset, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            Fields fields = new Fields();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.take(name, json);
            }
            return fields.entity();
        }
    }

    /** The fields of one entity while they are read. */
    private static final class Fields {

        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, List<String>> properties = new LinkedHashMap<>();
        private List<String> datasets = List.of();
        private List<String> referents = List.of();
        private boolean target = true;

        void take(String name, JsonParser json) throws IOException {
            switch (name) {
                case "properties" -> takeProperties(json);
                case "datasets" -> datasets = values(json).stream().map(COMMON::same).toList();
                case "referents" -> referents = values(json);
                case "target" -> target = json.currentToken() != JsonToken.VALUE_FALSE;
                default -> {
                    if (json.currentToken().isScalarValue()) {
                        texts.put(name, json.currentToken() == JsonToken.VALUE_NULL ? "" : COMMON.same(json.getText()));
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }

        private void takeProperties(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IOException("properties is not an object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String property = json.currentName();
                json.nextToken();
                List<String> values = values(json);
                if (!values.isEmpty()) {
                    properties.put(property, values);
                }
            }
        }

        Entity entity() throws IOException {
            String id = texts.getOrDefault("id", "");
            String schema = texts.getOrDefault("schema", "");
            if (id.isEmpty() || schema.isEmpty()) {
                throw new IOException(id.isEmpty() ? "the entity has no id" : "the entity has no schema");
            }
            String name = properties.getOrDefault("name", List.of(id)).getFirst();
            String caption = texts.getOrDefault("caption", name);
            // most captions are the name: one string is enough
            caption = caption.equals(name) ? name : caption;
            return new Entity(id, schema, caption, properties, datasets, referents, texts.getOrDefault("first_seen", ""),
                    texts.getOrDefault("last_seen", ""), texts.getOrDefault("last_change", ""), target);
        }

        private static List<String> values(JsonParser json) throws IOException {
            List<String> values = new ArrayList<>();
            if (json.currentToken() != JsonToken.START_ARRAY) {
                addValue(json, values);
                return List.copyOf(values);
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                addValue(json, values);
            }
            return List.copyOf(values);
        }

        private static void addValue(JsonParser json, List<String> values) throws IOException {
            JsonToken token = json.currentToken();
            if (token == JsonToken.START_OBJECT) {
                addNestedId(json, values);
            } else if (token == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (token != JsonToken.VALUE_NULL && !json.getText().isBlank()) {
                values.add(json.getText());
            }
        }

        private static void addNestedId(JsonParser json, List<String> values) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = json.currentName().equals("id");
                json.nextToken();
                if (id) {
                    values.add(json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
    }
}
