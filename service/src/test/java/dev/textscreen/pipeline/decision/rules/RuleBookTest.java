package dev.textscreen.pipeline.decision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.decision.Evidence;
import dev.textscreen.pipeline.decision.Outcome;
import dev.textscreen.pipeline.search.Match;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.search.Retrieval;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.text.Span;
import dev.textscreen.watchlist.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2030, 1, 31);

    private final DecisionMaker maker = new DecisionMaker(0.93);

    @Test
    void scoreConfidenceAndOutcomeStayWithinTheirBoundsWhateverTheRulesSay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            List<MentionMatch> matches = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                matches.add(match("e" + random.nextInt(3), random.nextDouble(), random.nextInt(4) == 0));
            }
            List<String> degraded = random.nextInt(4) == 0 ? List.of("search") : List.of();
            Decision before = maker.decide(new Evidence(List.of(), List.of(), matches, true, degraded));
            List<Rule> rules = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                rules.add(rule("r" + i, RuleEffect.values()[random.nextInt(3)], "e" + random.nextInt(3), random.nextBoolean()));
            }
            Decision after = new RuleBook("v", rules).apply(before, new Facts(List.of(), List.of(), matches));
            assertThat(after.score()).as("seed %d", seed).isEqualTo(before.score());
            assertThat(after.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(after.degraded()).isEqualTo(degraded);
            if (!degraded.isEmpty()) {
                assertThat(after.outcome()).as("seed %d", seed).isNotEqualTo(Outcome.CLEAR);
            }
            if (after.outcome() == Outcome.CLEAR) {
                assertThat(matches).as("seed %d", seed).filteredOn(m -> m.match().match() && m.signal().isPresent())
                        .allSatisfy(m -> assertThat(rules).anyMatch(r -> r.effect() == RuleEffect.CLEAR && r.until().isPresent()
                                && r.when().entities().contains(m.match().entity().id())));
            }
        }
    }

    @Test
    void aRuleHoldsUpToItsLastDayAndTheVersionTells() {
        RuleBook book = new RuleBook("v", List.of(rule("a", RuleEffect.BLOCK, "e1", true), rule("b", RuleEffect.REVIEW, "e1", false)));
        assertThat(book.on(LAST_DAY)).isSameAs(book);
        RuleBook next = book.on(LAST_DAY.plusDays(1));
        assertThat(next.rules()).extracting(Rule::name).containsExactly("b");
        assertThat(next.version()).isNotEqualTo(book.version());
    }

    private static Rule rule(String name, RuleEffect effect, String entity, boolean ends) {
        Conditions when = new Conditions(List.of(), Set.of(entity), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        return new Rule(name, effect, when, "Desk", "known", ends ? Optional.of(LAST_DAY) : Optional.empty());
    }

    private static MentionMatch match(String id, double score, boolean identifier) {
        Entity entity = new Entity(id, "Person", "Invented", Map.of(), List.of("demo"), List.of(), "", "", "", true);
        Retrieval retrieval = new Retrieval(identifier, OptionalInt.of(1), OptionalInt.empty(), 0.01);
        return new MentionMatch(new Match(entity, new Score(score, List.of()), score >= 0.7, retrieval), OptionalInt.empty(),
                identifier ? OptionalInt.of(0) : OptionalInt.empty(), List.of(new Span(0, 8)));
    }
}
