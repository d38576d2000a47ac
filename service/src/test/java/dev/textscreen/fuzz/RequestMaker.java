package dev.textscreen.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes requests of the operations of a document: a good third as the document wants them, the others with something hostile in them. */
final class RequestMaker {

    private static final ObjectMapper ESCAPING = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final List<Operation> operations;
    private final SchemaValues values;
    private final WireAttacks attacks;
    private final String planted;
    private final String token;

    /**
     * @param planted a word that no refusal and no log may repeat
     * @param token that opens everything
     */
    RequestMaker(JsonNode document, String planted, String token) {
        this.operations = Operation.all(document);
        this.values = new SchemaValues(document);
        this.attacks = new WireAttacks(planted);
        this.planted = planted;
        this.token = token;
    }

    WireRequest next(Random random) {
        Operation operation = operations.get(random.nextInt(operations.size()));
        boolean hostile = random.nextInt(3) > 0;
        List<String> headers = new ArrayList<>();
        if (random.nextBoolean()) {
            headers.add("Authorization: Bearer " + token);
        }
        byte[] body = new byte[0];
        if (!operation.body().isMissingNode()) {
            headers.add("Content-Type: application/json");
            body = body(operation, hostile && random.nextBoolean(), random);
        }
        WireRequest request = new WireRequest(operation.method(), target(operation, hostile && random.nextBoolean(), random), headers, body,
                true);
        return hostile && random.nextInt(3) == 0 ? attacks.on(request, random) : request;
    }

    private String target(Operation operation, boolean hostile, Random random) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            String value = encoded(value(parameter.path("schema"), hostile && random.nextInt(3) == 0, random), random);
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value.isEmpty() ? "none" : value);
            } else if (parameter.path("in").asText().equals("query") && random.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
            }
        }
        if (hostile && random.nextInt(4) == 0) {
            query.append(query.isEmpty() ? '?' : '&').append(encoded(HostileValues.string(random), random)).append("=").append(planted);
        }
        return path.replaceAll("\\{[^}]*}", "none") + query;
    }

    private String value(JsonNode schema, boolean hostile, Random random) {
        if (hostile) {
            return random.nextInt(4) == 0 ? planted : HostileValues.string(random);
        }
        JsonNode value = values.of(schema, random);
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    /** Short enough for the limit of headers in most cases; what exceeds it has to be refused. */
    private static String encoded(String value, Random random) {
        String whole = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return whole.length() > 4_000 && random.nextInt(10) > 0 ? "x" : whole;
    }

    private byte[] body(Operation operation, boolean hostile, Random random) {
        JsonNode body = values.of(operation.body(), random);
        if (hostile) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                body = spoilt(body, random);
            }
        }
        try {
            return random.nextBoolean()
                    ? ESCAPING.writeValueAsBytes(body)
                    : PLAIN.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value anywhere in the tree becomes another, or one comes in. */
    private JsonNode spoilt(JsonNode node, Random random) {
        if (node.isEmpty() || random.nextInt(6) == 0) {
            return random.nextInt(4) == 0 ? PLAIN.getNodeFactory().textNode(planted) : HostileValues.value(random);
        }
        int place = random.nextInt(node.size());
        if (node instanceof ArrayNode array) {
            array.set(place, spoilt(array.get(place), random));
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            switch (random.nextInt(6)) {
                case 0 -> object.set(random.nextBoolean() ? planted : HostileValues.string(random), HostileValues.value(random));
                case 1 -> object.remove(names.get(place));
                default -> object.set(names.get(place), spoilt(object.get(names.get(place)), random));
            }
        }
        return node;
    }
}
