package dev.textscreen.pipeline.normalization.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A two-column dictionary file: words and the kinds they are of. */
final class WordKinds {

    private static final Set<String> NONE = Set.of();

    private final Map<String, Set<String>> wordsByKind = new HashMap<>();

    static WordKinds load(Path file, String... kinds) {
        WordKinds loaded = new WordKinds();
        for (TsvTable.Row row : TsvTable.read(file, 2)) {
            if (!List.of(kinds).contains(row.cell(1))) {
                throw row.error("unknown kind " + row.cell(1));
            }
            loaded.wordsByKind.computeIfAbsent(row.cell(1), k -> new HashSet<>()).add(row.cell(0).replace('\u0451', '\u0435'));
        }
        return loaded;
    }

    boolean has(String kind, String word) {
        return wordsByKind.getOrDefault(kind, NONE).contains(word.indexOf('\u0451') < 0 ? word : word.replace('\u0451', '\u0435'));
    }
}
