package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Latinizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which spellings, national forms, diminutives and nicknames stand for one name. Immutable. */
final class NameFamilies {

    private static final int SHORTEST_NICKNAME = 3;

    private final Map<String, GivenName> names = new HashMap<>();

    private NameFamilies(Builder builder) {
        builder.ids.forEach((word, ids) -> names.put(word,
                new GivenName(ids.stream().mapToInt(Integer::intValue).toArray(), builder.genders.getOrDefault(word, 0))));
    }

    /**
     * Reads {@code common/name-families.tsv}, {@code common/foreign-given-names.tsv} and the {@code given-names.tsv} of every language; a
     * diminutive belongs to every family of its full name.
     */
    static NameFamilies read(Path dictionaries, Latinizer latinizer) throws IOException {
        Path common = dictionaries.resolve("common");
        Builder builder = new Builder(latinizer);
        for (String[] row : WordLists.Rows.of(common.resolve("name-families.tsv"), 1)) {
            builder.family(List.of(row[0].split(" ")));
        }
        for (String[] row : WordLists.Rows.of(common.resolve("foreign-given-names.tsv"), 4)) {
            List<String> spellings = List.of((row[0] + "," + row[1] + "," + row[2]).split(","));
            builder.family(spellings);
            builder.gender(spellings, row[3]);
        }
        for (String language : List.of("uk", "ru", "pl", "en")) {
            Path file = dictionaries.resolve(language).resolve("given-names.tsv");
            for (String[] row : Files.exists(file) ? WordLists.Rows.of(file, 3) : List.<String[]>of()) {
                builder.nicknames(row[0], List.of(row[2].split(",")));
                builder.gender(List.of((row[0] + "," + row[2]).split(",")), row[1]);
            }
        }
        return new NameFamilies(builder);
    }

    /** Every word that is in a family. */
    Set<String> words() {
        return names.keySet();
    }

    GivenName of(String latinWord) {
        return names.getOrDefault(latinWord, GivenName.NONE);
    }

    private static final class Builder {

        private final Latinizer latinizer;
        private final Map<String, Set<Integer>> ids = new HashMap<>();
        private final Map<String, Integer> genders = new HashMap<>();
        /** Most words come several times. */
        private final Map<String, String> latin = new HashMap<>();
        private int next;

        private Builder(Latinizer latinizer) {
            this.latinizer = latinizer;
        }

        private void family(List<String> words) {
            int id = next++;
            words.forEach(word -> add(latin(word), Set.of(id)));
        }

        private void gender(List<String> words, String gender) {
            int bit = gender.equals("m") ? GivenName.MALE : GivenName.FEMALE;
            words.forEach(word -> genders.merge(latin(word), bit, (one, other) -> one | other));
        }

        private void nicknames(String full, List<String> nicknames) {
            String name = latin(full);
            add(name, Set.of(next++));
            Set<Integer> families = new HashSet<>(ids.getOrDefault(name, Set.of()));
            for (String nickname : nicknames) {
                String word = latin(nickname);
                if (word.length() >= SHORTEST_NICKNAME) {
                    add(word, families);
                }
            }
        }

        private String latin(String word) {
            return latin.computeIfAbsent(word, latinizer::latinize);
        }

        private void add(String word, Set<Integer> families) {
            if (!word.isEmpty() && word.indexOf(' ') < 0) {
                ids.computeIfAbsent(word, w -> new TreeSet<>()).addAll(families);
            }
        }
    }
}
