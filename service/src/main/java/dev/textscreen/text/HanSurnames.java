package dev.textscreen.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The surnames of people whose names stand in Chinese characters, and how they are read. Immutable. */
final class HanSurnames {

    private static final int LONGEST = 2;

    private final Map<String, String> readings;

    private HanSurnames(Map<String, String> readings) {
        this.readings = Map.copyOf(readings);
    }

    /** Reads {@code han-surnames.tsv}. */
    static HanSurnames read(Path file) {
        Map<String, String> readings = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            if (row.get(0).length() > LONGEST) {
                throw row.invalid("a surname has at most " + LONGEST + " characters");
            }
            readings.put(row.get(0), row.get(1));
        }
        return new HanSurnames(readings);
    }

    /** How many characters the surname has that the text starts with, the longer of two; 0 for none. */
    int startOf(String text) {
        for (int length = Math.min(LONGEST, text.length() - 1); length > 0; length--) {
            if (readings.containsKey(text.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    @Nullable
    String reading(String surname) {
        return readings.get(surname);
    }
}
