package dev.textscreen.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a custom resource may look like: an object names its fields (with ! those that must be there), a list shows its element, and a word
 * names what a value is.
 */
final class Shape {

    private static final Pattern DURATION = Pattern.compile("([0-9]+(ms|s|m|h|d|w))+");
    private static final Map<String, Predicate<JsonNode>> VALUES = Map.of("text",
            value -> value.isTextual() && !value.textValue().isEmpty(), "port", value -> value.isInt() && value.intValue() > 0,
            "duration", value -> value.isTextual() && DURATION.matcher(value.textValue()).matches(), "map",
            value -> value.isObject() && Yaml.each(value).allMatch(JsonNode::isTextual));

    private Shape() {
    }

    /** @throws IllegalArgumentException that names the place */
    static void check(String where, JsonNode value, JsonNode shape) {
        if (shape.isTextual()) {
            Predicate<JsonNode> is = VALUES.get(shape.textValue());
            require(is != null && is.test(value), where, "is not a " + shape.textValue() + ": " + value);
        } else if (shape.isArray()) {
            require(value.isArray() && !value.isEmpty(), where, "is not a list with elements");
            for (int i = 0; i < value.size(); i++) {
                check(where + "[" + i + "]", value.get(i), shape.get(0));
            }
        } else {
            require(value.isObject(), where, "is not an object");
            value.properties().forEach(field -> {
                JsonNode inner = shape.has(field.getKey()) ? shape.get(field.getKey()) : shape.get(field.getKey() + "!");
                require(inner != null, where, "has an unknown field " + field.getKey());
                check(where + "." + field.getKey(), field.getValue(), inner);
            });
            shape.fieldNames().forEachRemaining(name -> require(!name.endsWith("!") || value.has(name.substring(0, name.length() - 1)),
                    where, "has no " + name));
        }
    }

    private static void require(boolean holds, String where, String what) {
        if (!holds) {
            throw new IllegalArgumentException(where + " " + what);
        }
    }
}
