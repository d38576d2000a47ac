package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The little words of {@code common/link-words.tsv} by what they do. Immutable. */
final class LinkWords {

    /** Kinds that layer 6 reads. */
    private static final Set<String> OF_SIGNALS = Set.of("or", "ordinal", "date");

    private final Map<LinkWord, Set<String>> words = new EnumMap<>(LinkWord.class);

    /** @throws IllegalArgumentException where a row is wrong or a kind has no words, with file and line */
    static LinkWords load(Path file) {
        LinkWords loaded = new LinkWords();
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            if (!OF_SIGNALS.contains(row.get(0))) {
                loaded.words.computeIfAbsent(kind(row), k -> new HashSet<>()).addAll(List.of(row.get(1).split(" ")));
            }
        }
        for (LinkWord kind : LinkWord.values()) {
            if (!loaded.words.containsKey(kind)) {
                throw new IllegalArgumentException(file + ": no words of kind " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return loaded;
    }

    private static LinkWord kind(TabbedFile.Row row) {
        for (LinkWord kind : LinkWord.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.get(0))) {
                return kind;
            }
        }
        throw row.invalid("no such kind: " + row.get(0));
    }

    boolean has(LinkWord kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
