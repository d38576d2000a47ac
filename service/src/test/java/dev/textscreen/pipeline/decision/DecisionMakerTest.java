package dev.textscreen.pipeline.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.Match;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.search.Retrieval;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.text.Span;
import dev.textscreen.watchlist.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionMakerTest {

    private static final double THRESHOLD = 0.7;

    private final DecisionMaker maker = new DecisionMaker(0.93);

    @Test
    void blocksFromTheBlockScoreUp() {
        assertThat(decide(match("a", 0.93)).outcome()).isEqualTo(Outcome.BLOCK);
        assertThat(decide(match("a", 0.92)).outcome()).isEqualTo(Outcome.REVIEW);
    }

    @Test
    void clearsWhenNothingReachesTheThreshold() {
        Decision decision = decide(match("a", 0.3));
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(decision.score()).isZero();
        assertThat(decision.confidence()).isEqualTo(0.7);
        assertThat(decision.reasons()).isEmpty();
    }

    @Test
    void neverClearsWhenAPartFailed() {
        Decision decision = maker.decide(new Evidence(List.of(), List.of(), List.of(), true, List.of("search")));
        assertThat(decision.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(decision.stage()).isEqualTo(Stage.DEGRADED);
        assertThat(decision.confidence()).isZero();
        assertThat(decision.degraded()).containsExactly("search");
    }

    @Test
    void stillBlocksOnWhatWasFoundWhenAPartFailed() {
        assertThat(maker.decide(new Evidence(List.of(), List.of(), List.of(match("a", 0.99)), true, List.of("search.vector"))).outcome())
                .isEqualTo(Outcome.BLOCK);
    }

    @Test
    void saysThatNothingWasSearchedWhenTheCallerWantedNone() {
        Decision unsearched = maker.decide(new Evidence(List.of(), List.of(), List.of(), false, List.of()));
        assertThat(unsearched.stage()).isEqualTo(Stage.NOT_SEARCHED);
        assertThat(unsearched.confidence()).isZero();
    }

    @Test
    void namesAnIdentifierAsTheStageThatDecided() {
        MentionMatch byNumber = new MentionMatch(match("a", 0.99).match(), OptionalInt.empty(), OptionalInt.of(0),
                List.of(new Span(4, 14)));
        Decision decision = decide(byNumber);
        assertThat(decision.stage()).isEqualTo(Stage.IDENTIFIER);
        assertThat(decision.reasons().getFirst().code()).isEqualTo("IDENTIFIER_MATCH");
        assertThat(decision.reasons().getFirst().span()).contains(new Span(4, 14));
    }

    @Test
    void notesWrongCheckDigitsWithoutChangingTheOutcome() {
        Signal wrong = new Signal(SignalType.PL_PESEL, "44051401358", new Span(0, 11), false, Optional.of("PL"), Optional.empty(),
                OptionalInt.empty(), "trigger");
        Decision decision = maker.decide(new Evidence(List.of(), List.of(wrong), List.of(), true, List.of()));
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(decision.reasons()).singleElement().extracting(Reason::code).isEqualTo("INVALID_PL_PESEL");
    }

    @Test
    void anotherMatchNeverMakesADecisionMilderAndScoresStayInBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<MentionMatch> matches = new ArrayList<>();
            Decision before = decide(matches);
            for (int i = 0; i < 5; i++) {
                matches.add(match("e" + i, random.nextDouble()));
                Decision after = decide(matches);
                assertThat(after.outcome()).as("seed %d", seed).isGreaterThanOrEqualTo(before.outcome());
                assertThat(after.score()).as("seed %d", seed).isBetween(before.score(), 1.0);
                assertThat(after.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
                before = after;
            }
        }
    }

    private Decision decide(MentionMatch... matches) {
        return decide(List.of(matches));
    }

    private Decision decide(List<MentionMatch> matches) {
        return maker.decide(new Evidence(List.of(), List.of(), matches, true, List.of()));
    }

    private static MentionMatch match(String id, double score) {
        Entity entity = new Entity(id, "Person", "Invented", Map.of(), List.of("demo"), List.of(), "", "", "", true);
        Retrieval retrieval = new Retrieval(false, OptionalInt.of(1), OptionalInt.empty(), 0.01);
        return new MentionMatch(new Match(entity, new Score(score, List.of()), score >= THRESHOLD, retrieval), OptionalInt.of(0),
                OptionalInt.empty(), List.of(new Span(0, 8)));
    }
}
