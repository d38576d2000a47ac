package dev.textscreen.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A method of a path, as the document has it. */
record Operation(String method, String path, JsonNode parameters, JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static List<Operation> all(JsonNode document) {
        List<Operation> out = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                JsonNode operation = method.getValue();
                out.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.path("parameters"),
                        operation.path("requestBody").path("content").path("application/json").path("schema")));
            }
        }));
        return out;
    }
}
