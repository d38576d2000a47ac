package dev.textscreen.pipeline.search.elasticsearch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A part of a request that writes itself: a question about a name has hundreds of parts, and a tree of them costs more than they do. */
interface JsonPart {

    /** Writes one value, or some fields of the object that is open. */
    void write(JsonGenerator json) throws IOException;

    /** Writes a value at the end of objects within each other, each of which has but the one field: {@code {"a": {"b": value}}}. */
    static void within(JsonGenerator json, JsonPart value, String... fields) throws IOException {
        for (String field : fields) {
            json.writeStartObject();
            json.writeFieldName(field);
        }
        value.write(json);
        for (int i = 0; i < fields.length; i++) {
            json.writeEndObject();
        }
    }

    static void writeStrings(JsonGenerator json, Iterable<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
