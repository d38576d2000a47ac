package dev.textscreen.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a string that is one, and whose surrogates come in pairs. */
final class UnicodeString extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;
    private static final String LONE_SURROGATE = "has a lone surrogate, which is no character";

    UnicodeString() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String value = parser.getText();
        if (hasLoneSurrogate(value)) {
            return context.reportInputMismatch(this, LONE_SURROGATE);
        }
        return value;
    }

    static boolean hasLoneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The same for the names of a map. */
    static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return hasLoneSurrogate(key) ? context.reportInputMismatch(String.class, LONE_SURROGATE) : key;
        }
    }
}
