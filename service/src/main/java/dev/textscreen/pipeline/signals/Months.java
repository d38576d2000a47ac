package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names and abbreviations of the months. Immutable. */
final class Months {

    private final Map<String, Integer> numbers;

    private Months(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    static Months load(List<Path> files) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Path file : files) {
            for (Row row : TabbedFile.read(file, 2, 2)) {
                if (!row.get(0).matches("[1-9]|1[0-2]")) {
                    throw row.invalid("wanted a month from 1 to 12");
                }
                for (String name : Spellings.ofAll(row.get(1), row)) {
                    Integer other = numbers.put(name, Integer.valueOf(row.get(0)));
                    if (other != null && !other.equals(Integer.valueOf(row.get(0)))) {
                        throw row.invalid(name + " is another month already");
                    }
                }
            }
        }
        return new Months(numbers);
    }

    /** 1 to 12 for a month's name in lower case, 0 for any other word. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }
}
