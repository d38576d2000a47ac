package dev.textscreen.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Map;

/**
 * A {@link ProcessAnswer} of which most is JSON already, since that is the same each time that the answer is given.
 *
 * @param findings the members of the object but for the other three
 */
public record WrittenAnswer(String id, Utf8Json findings, Map<String, Double> timingsMs, boolean cached) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeRaw(',');
        json.writeRaw(findings);
        json.writeObjectFieldStart("timings_ms");
        for (Map.Entry<String, Double> timing : timingsMs.entrySet()) {
            json.writeNumberField(timing.getKey(), timing.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("cached", cached);
        json.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider serializers, TypeSerializer types) throws IOException {
        serialize(json, serializers);
    }
}
