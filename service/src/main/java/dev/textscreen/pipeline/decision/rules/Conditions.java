package dev.textscreen.pipeline.decision.rules;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.text.Span;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has to hold, all of it; a part that is empty asks nothing. What is asked of matches has to hold of one and the same match.
 *
 * @param words phrases of whole words in lower case, each a form or a lemma of the text's words
 * @param entities ids of listed entities that matched
 * @param lists names of lists in which a match stands
 * @param countries ISO codes, in lower case, of a signal or of a matched entity
 */
public record Conditions(List<List<String>> words, Set<String> entities, Set<String> lists, Set<SignalType> signals,
        Set<String> countries, Optional<AmountRange> amount, Optional<ScoreRange> score) {

    private static final List<String> COUNTRY_PROPERTIES = List.of("country", "nationality", "jurisdiction", "citizenship");

    public Conditions {
        words = List.copyOf(words);
        entities = Set.copyOf(entities);
        lists = Set.copyOf(lists);
        signals = Set.copyOf(signals);
        countries = Set.copyOf(countries);
    }

    /** Whether nothing is asked, so that it would hold of everything. */
    public boolean isEmpty() {
        return words.isEmpty() && entities.isEmpty() && lists.isEmpty() && signals.isEmpty() && countries.isEmpty() && amount.isEmpty()
                && score.isEmpty();
    }

    /** What was found of it; {@code where} is the first place in the text that it holds of. */
    record Finding(Optional<Span> where, Optional<String> entity) {
    }

    /** Empty where something does not hold. */
    Optional<Finding> find(Facts facts) {
        Optional<Span> where = Optional.empty();
        Optional<String> entity = Optional.empty();
        if (!words.isEmpty()) {
            where = words.stream().flatMap(phrase -> place(phrase, facts.tokens()).stream()).findFirst();
            if (where.isEmpty()) {
                return Optional.empty();
            }
        }
        for (Predicate<Signal> asked : askedOfSignals()) {
            Optional<Signal> found = facts.signals().stream().filter(asked).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            where = where.or(() -> Optional.of(found.get().span()));
        }
        if (asksOfMatches()) {
            Optional<MentionMatch> found = facts.matches().stream().filter(this::fits).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            entity = Optional.of(found.get().match().entity().id());
            where = where.or(() -> Optional.of(found.get().spans().getFirst()));
        }
        if (!countries.isEmpty() && !asksOfMatches() && signals.isEmpty() && !countryAnywhere(facts)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(where, entity));
    }

    private boolean asksOfMatches() {
        return !entities.isEmpty() || !lists.isEmpty() || score.isPresent();
    }

    private List<Predicate<Signal>> askedOfSignals() {
        List<Predicate<Signal>> asked = new ArrayList<>();
        if (!signals.isEmpty()) {
            asked.add(signal -> signals.contains(signal.type()) && (countries.isEmpty() || asksOfMatches() || inCountry(signal)));
        }
        amount.ifPresent(range -> asked.add(range::holds));
        return asked;
    }

    private boolean countryAnywhere(Facts facts) {
        return facts.signals().stream().anyMatch(this::inCountry) || facts.matches().stream().anyMatch(m -> inCountry(m.match().entity()));
    }

    private boolean fits(MentionMatch found) {
        Entity entity = found.match().entity();
        boolean scored = score.map(range -> range.holds(found.match().score().value())).orElse(found.match().match());
        return scored && (entities.isEmpty() || entities.contains(entity.id()))
                && (lists.isEmpty() || entity.datasets().stream().anyMatch(lists::contains)) && (countries.isEmpty() || inCountry(entity));
    }

    private boolean inCountry(Signal signal) {
        return signal.country().map(code -> countries.contains(code.toLowerCase(Locale.ROOT))).orElse(false);
    }

    private boolean inCountry(Entity entity) {
        return COUNTRY_PROPERTIES.stream().flatMap(name -> entity.values(name).stream())
                .anyMatch(code -> countries.contains(code.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Span> place(List<String> phrase, List<Token> tokens) {
        for (int i = 0; i + phrase.size() <= tokens.size(); i++) {
            if (standsAt(phrase, tokens, i)) {
                return Optional.of(new Span(tokens.get(i).span().start(), tokens.get(i + phrase.size() - 1).span().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAt(List<String> phrase, List<Token> tokens, int from) {
        for (int i = 0; i < phrase.size(); i++) {
            Token token = tokens.get(from + i);
            String word = phrase.get(i);
            if (!word.equals(Facts.fold(token.lemma())) && !word.equals(Facts.fold(token.text()))) {
                return false;
            }
        }
        return true;
    }
}
