package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words, each under a key, from a file of two columns: the key and words separated by commas. Immutable. */
final class WordLists {

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static WordLists read(Path file) throws IOException {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String[] columns : Rows.of(file, 2)) {
            lists.computeIfAbsent(columns[0], key -> new HashSet<>()).addAll(List.of(columns[1].split(",")));
        }
        return new WordLists(lists);
    }

    Set<String> of(String key) {
        return lists.getOrDefault(key, Set.of());
    }

    Set<String> keys() {
        return lists.keySet();
    }

    /** The lines of a dictionary file that are neither blank nor comments, split at tabs. */
    static final class Rows {

        private Rows() {
        }

        static List<String[]> of(Path file, int columns) throws IOException {
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length < columns) {
                    throw new IllegalArgumentException(
                            file + " line " + number + ": expected " + columns + " columns, found " + row.length);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
