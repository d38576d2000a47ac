package dev.textscreen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Makes values that keep a schema of the document. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of("Переказ для Радомира Вишнедуба",
            "Payment to Zbyhnev Hrozovyr, invoice 17 of 12.03.2024",
            "Оплата за договором, ІПН 9000000136, ТОВ «Ромашка»", "Przelew dla Anny Kowalskiej, PESEL 44051401359",
            "Перевод Ивановой А. П., счёт 40817810099910004312", "UA213223130000026007233566001", "omul", "Li Wei", "9000000136");
    private static final List<String> WORDS = List.of("demo", "default", "Person", "Company", "name", "uk", "en", "auto", "demo-p1",
            "2024-01-31", "sanction", "clear", "block", "jsonl", "csv", "0", "17", "true", "0.5");

    private final JsonNode document;

    SchemaValues(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode given, Random random) {
        return of(given, random, 0);
    }

    private JsonNode of(JsonNode given, Random random, int depth) {
        JsonNode schema = given.has("$ref") ? schema(given.path("$ref").asText()) : given;
        if (schema.has("enum") && !schema.path("enum").isEmpty()) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema, random)) {
            case "object" -> object(schema, random, depth);
            case "array" -> array(schema, random, depth);
            case "integer" -> JSON.numberNode(random.nextInt(20));
            case "number" -> JSON.numberNode(random.nextInt(101) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(random));
        };
    }

    private JsonNode schema(String reference) {
        return document.at("/components/schemas/" + reference.substring(REFERENCE.length()));
    }

    private static String type(JsonNode schema, Random random) {
        JsonNode type = schema.path("type");
        if (type.isArray() && !type.isEmpty()) {
            return type.get(random.nextInt(type.size())).asText();
        }
        if (type.isTextual()) {
            return type.asText();
        }
        return schema.has("properties") ? "object" : random.nextBoolean() ? "object" : "string";
    }

    private ObjectNode object(JsonNode schema, Random random, int depth) {
        ObjectNode out = JSON.objectNode();
        List<String> required = StreamSupport.stream(schema.path("required").spliterator(), false).map(JsonNode::asText).toList();
        schema.path("properties").fields().forEachRemaining(field -> {
            if (required.contains(field.getKey()) || depth < DEEPEST && random.nextInt(3) > 0) {
                out.set(field.getKey(), of(field.getValue(), random, depth + 1));
            }
        });
        if (!schema.has("properties") && depth < DEEPEST) {
            for (int i = random.nextInt(4); i > 0; i--) {
                out.set(word(random), of(schema.path("additionalProperties"), random, depth + 1));
            }
        }
        return out;
    }

    private ArrayNode array(JsonNode schema, Random random, int depth) {
        ArrayNode out = JSON.arrayNode();
        for (int i = depth < DEEPEST ? random.nextInt(4) : 0; i > 0; i--) {
            out.add(of(schema.path("items"), random, depth + 1));
        }
        return out;
    }

    private static String text(Random random) {
        return random.nextInt(3) == 0 ? word(random) : TEXTS.get(random.nextInt(TEXTS.size())) + " " + random.nextInt(1_000);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
