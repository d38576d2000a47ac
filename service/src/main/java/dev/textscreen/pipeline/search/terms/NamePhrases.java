package dev.textscreen.pipeline.search.terms;

import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.FtmSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The runs of words by which a text may name an entity outright: every listed name, a person's also in the other order and without middle names. */
final class NamePhrases {

    private static final int LONGEST = 10;

    private final NameAnalyzer analyzer;

    NamePhrases(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Keys of words, a space between them.
     *
     * @param names the entity's, in all their readings
     */
    Set<String> of(Entity entity, List<List<String>> names) {
        Set<String> phrases = new LinkedHashSet<>();
        boolean person = FtmSchema.isA(entity.schema(), "Person");
        for (List<String> name : names) {
            if (mayName(name)) {
                List<String> keys = keys(name);
                phrases.add(String.join(" ", keys));
                if (person && keys.size() > 1) {
                    addPersonOrders(keys, phrases);
                }
            }
        }
        addGivenAndSurname(entity, phrases);
        return phrases;
    }

    private static void addPersonOrders(List<String> keys, Set<String> phrases) {
        int last = keys.size() - 1;
        phrases.add(keys.get(last) + " " + String.join(" ", keys.subList(0, last)));
        phrases.add(String.join(" ", keys.subList(1, last + 1)) + " " + keys.getFirst());
    }

    private void addGivenAndSurname(Entity entity, Set<String> phrases) {
        for (String first : entity.values("firstName")) {
            for (String last : entity.values("lastName")) {
                List<String> given = analyzer.tokens(first);
                List<String> surname = analyzer.tokens(last);
                if (!given.isEmpty() && !surname.isEmpty() && given.getFirst().length() > 1) {
                    add(concat(given.subList(0, 1), surname), phrases);
                    add(concat(surname, given.subList(0, 1)), phrases);
                }
            }
        }
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private void add(List<String> tokens, Set<String> phrases) {
        if (mayName(tokens)) {
            phrases.add(String.join(" ", keys(tokens)));
        }
    }

    private static boolean mayName(List<String> tokens) {
        return tokens.size() <= LONGEST && (tokens.size() > 1 || tokens.getFirst().length() >= 3);
    }

    private List<String> keys(List<String> tokens) {
        return tokens.stream().map(analyzer::scanKey).toList();
    }
}
