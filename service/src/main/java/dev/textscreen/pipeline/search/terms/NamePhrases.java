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

    /** Keys of words, a space between them. */
    Set<String> of(Entity entity) {
        Set<String> phrases = new LinkedHashSet<>();
        boolean person = FtmSchema.isA(entity.schema(), "Person");
        for (String property : FtmSchema.NAME_PROPERTIES) {
            for (String name : entity.values(property)) {
                for (List<String> reading : analyzer.readings(name)) {
                    add(reading, phrases);
                    if (person) {
                        addPersonOrders(reading, phrases);
                    }
                }
            }
        }
        addGivenAndSurname(entity, phrases);
        return phrases;
    }

    private void addPersonOrders(List<String> tokens, Set<String> phrases) {
        int size = tokens.size();
        if (size < 2) {
            return;
        }
        List<String> surnameFirst = new ArrayList<>(size);
        surnameFirst.add(tokens.getLast());
        surnameFirst.addAll(tokens.subList(0, size - 1));
        add(surnameFirst, phrases);
        List<String> givenFirst = new ArrayList<>(tokens.subList(1, size));
        givenFirst.add(tokens.getFirst());
        add(givenFirst, phrases);
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
        if (tokens.isEmpty() || tokens.size() > LONGEST || tokens.size() == 1 && tokens.getFirst().length() < 3) {
            return;
        }
        StringBuilder phrase = new StringBuilder();
        for (String token : tokens) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(analyzer.scanKey(token));
        }
        phrases.add(phrase.toString());
    }
}
