package dev.textscreen.watchlist.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Fields that belong together (a row of a table, an element of XML), found by the letters and digits of their names. */
final class UkFields {

    private final Map<String, List<String>> values = new HashMap<>();

    void add(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(key(name), unused -> new ArrayList<>()).add(value.strip());
        }
    }

    List<String> values(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The first value under any of the keys; empty where there is none. */
    String first(String... keys) {
        return Stream.of(keys).flatMap(key -> values(key).stream()).findFirst().orElse("");
    }

    String joined(String between, String... keys) {
        return String.join(between, Stream.of(keys).flatMap(key -> values(key).stream()).toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The letters and digits of a field's name, in lower case. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
