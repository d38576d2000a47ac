package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which spellings, national forms, diminutives and nicknames stand for one name. Immutable. */
final class NameFamilies {

    private static final int[] NONE = {};

    private final Map<String, int[]> families;

    private NameFamilies(Map<String, int[]> families) {
        this.families = families;
    }

    /** Groups of folded Latin words; a word may be in several. */
    static NameFamilies of(List<List<String>> groups) {
        Map<String, TreeSet<Integer>> ids = new HashMap<>();
        for (int id = 0; id < groups.size(); id++) {
            for (String word : groups.get(id)) {
                ids.computeIfAbsent(word, w -> new TreeSet<>()).add(id);
            }
        }
        Map<String, int[]> families = new HashMap<>();
        ids.forEach((word, set) -> families.put(word, set.stream().mapToInt(Integer::intValue).toArray()));
        return new NameFamilies(families);
    }

    static List<List<String>> read(Path file) throws IOException {
        List<List<String>> groups = new ArrayList<>();
        for (String[] row : WordLists.Rows.of(file, 1)) {
            groups.add(List.of(row[0].split(" ")));
        }
        return groups;
    }

    /** Sorted ids, empty where the word is in no family. */
    int[] of(String latinWord) {
        return families.getOrDefault(latinWord, NONE);
    }
}
