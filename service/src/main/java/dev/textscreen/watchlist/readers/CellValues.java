package dev.textscreen.watchlist.readers;

import java.util.ArrayList;
import java.util.List;

/** The values that one cell of a table holds: separated by semicolons, or numbered {@code (1) … (2) …}. */
final class CellValues {

    private CellValues() {
    }

    /** Splits at semicolons; a value within double quotes may hold semicolons and, doubled, quotes. Blank values are left out. */
    static List<String> separated(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (quoted && c == '"' && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == '"' && value.toString().isBlank() && cell.indexOf('"', i + 1) > 0) {
                quoted = true;
            } else if (!quoted && c == ';') {
                addTo(values, value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        addTo(values, value.toString());
        return values;
    }

    /** Splits {@code (1) one (2) two} into its items, in order; a cell that does not start with {@code (1)} is one value. */
    static List<String> numbered(String cell) {
        List<String> values = new ArrayList<>();
        String rest = cell.strip();
        for (int item = 1; rest.startsWith("(" + item + ")"); item++) {
            rest = rest.substring(rest.indexOf(')') + 1);
            int next = rest.indexOf("(" + (item + 1) + ")");
            addTo(values, next < 0 ? rest : rest.substring(0, next));
            rest = next < 0 ? "" : rest.substring(next);
        }
        addTo(values, rest);
        return values;
    }

    private static void addTo(List<String> values, String value) {
        if (!value.isBlank()) {
            values.add(value.strip());
        }
    }
}
