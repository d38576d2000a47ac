package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of {@code common/link-words.tsv} of the kinds that the recogniser or linker asks for. Immutable. */
record LinkTable(Set<String> words) {

    /** @throws IllegalArgumentException where a row is wrong or no row has one of the kinds */
    static LinkTable load(Path dictionaries, String... kinds) {
        Set<String> words = new HashSet<>();
        Path file = dictionaries.resolve("common").resolve("link-words.tsv");
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            if (List.of(kinds).contains(row.get(0))) {
                words.addAll(List.of(row.get(1).split(" ")));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException(file + ": no words of the kinds " + List.of(kinds));
        }
        return new LinkTable(Set.copyOf(words));
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
