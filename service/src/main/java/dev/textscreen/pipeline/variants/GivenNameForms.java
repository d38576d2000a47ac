package dev.textscreen.pipeline.variants;

import dev.textscreen.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Diminutives of full given names and the full names of diminutives, by language. Immutable. */
final class GivenNameForms {

    private final Map<Language, Map<String, List<String>>> diminutives = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<String>>> fullNames = new EnumMap<>(Language.class);

    /** Reads {@code given-names.tsv} of every language: full name, gender, diminutives. */
    GivenNameForms(Path dictionaries) throws IOException {
        for (Language language : Language.values()) {
            Path file = dictionaries.resolve(language.code()).resolve("given-names.tsv");
            Map<String, List<String>> shorter = new HashMap<>();
            Map<String, List<String>> longer = new HashMap<>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split("\t", -1), shorter, longer);
                }
            }
            diminutives.put(language, shorter);
            fullNames.put(language, longer);
        }
    }

    private static void add(String[] row, Map<String, List<String>> shorter, Map<String, List<String>> longer) {
        if (row.length < 3 || row[2].equals("-")) {
            return;
        }
        for (String diminutive : row[2].split(",")) {
            shorter.computeIfAbsent(key(row[0]), name -> new ArrayList<>()).add(diminutive);
            longer.computeIfAbsent(key(diminutive), name -> new ArrayList<>()).add(row[0]);
        }
    }

    List<String> diminutives(String name, Language language) {
        return diminutives.getOrDefault(language, Map.of()).getOrDefault(key(name), List.of());
    }

    List<String> fullNames(String name, Language language) {
        return fullNames.getOrDefault(language, Map.of()).getOrDefault(key(name), List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
