package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Abbreviations and endings of surnames that tell a language from its neighbours. Immutable. */
record LanguageSigns(Set<String> words, Set<String> nameEndings) {

    /** Letters of a name before its ending. */
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 6;

    LanguageSigns {
        words = Set.copyOf(words);
        nameEndings = Set.copyOf(nameEndings);
    }

    /** Reads {@code common/language-signs.tsv}. */
    static LanguageSigns read(Path dictionaries, Language language) {
        Set<String> words = new HashSet<>();
        Set<String> endings = new HashSet<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve("common").resolve("language-signs.tsv"), 3, 3)) {
            Set<String> kind = switch (row.get(0)) {
                case "word" -> words;
                case "name-ending" -> endings;
                default -> throw row.invalid("no such kind: " + row.get(0));
            };
            if (row.get(1).equals(language.code())) {
                kind.addAll(List.of(row.get(2).split(" ")));
            }
        }
        return new LanguageSigns(words, endings);
    }

    boolean hasWord(String lower) {
        return words.contains(lower);
    }

    boolean hasNameEnding(String lower) {
        int longest = Math.min(LONGEST_ENDING, lower.length() - SHORTEST_STEM);
        for (int length = longest; length > 1; length--) {
            if (nameEndings.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
