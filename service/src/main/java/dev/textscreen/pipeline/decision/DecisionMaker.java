package dev.textscreen.pipeline.decision;

import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Weighs the evidence: a match from the block score up blocks, any other match asks for a review, a failure never clears. Thread-safe.
 */
public final class DecisionMaker {

    private static final double INVALID_SIGNAL_WEIGHT = 0.1;
    private static final Comparator<Reason> WEIGHTIEST = Comparator.comparingDouble(Reason::weight).reversed();

    private final double blockScore;

    /** @param blockScore the score, within 0 and 1, from which a match blocks */
    public DecisionMaker(double blockScore) {
        this.blockScore = blockScore;
    }

    public Decision decide(Evidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        double best = 0;
        double nearest = 0;
        boolean byIdentifier = false;
        for (MentionMatch found : evidence.matches()) {
            double score = found.match().score().value();
            nearest = Math.max(nearest, score);
            if (found.match().match()) {
                best = Math.max(best, score);
                byIdentifier |= found.signal().isPresent();
                reasons.add(matchReason(found));
            }
        }
        invalidSignals(evidence.signals(), reasons);
        evidence.degraded().forEach(part -> reasons.add(degradedReason(part)));
        reasons.sort(WEIGHTIEST);
        Outcome outcome = outcome(best, evidence);
        return new Decision(outcome, risk(outcome), best, confidence(outcome, best, nearest, evidence), stage(best, byIdentifier, evidence),
                evidence.degraded(), reasons);
    }

    private Outcome outcome(double best, Evidence evidence) {
        if (best > 0) {
            return best >= blockScore ? Outcome.BLOCK : Outcome.REVIEW;
        }
        return evidence.degraded().isEmpty() ? Outcome.CLEAR : Outcome.REVIEW;
    }

    private static RiskLevel risk(Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> RiskLevel.LOW;
            case REVIEW -> RiskLevel.MEDIUM;
            case BLOCK -> RiskLevel.HIGH;
        };
    }

    private static Stage stage(double best, boolean byIdentifier, Evidence evidence) {
        if (best > 0) {
            return byIdentifier ? Stage.IDENTIFIER : Stage.NAME;
        }
        if (!evidence.degraded().isEmpty()) {
            return Stage.DEGRADED;
        }
        if (!evidence.searched()) {
            return Stage.NOT_SEARCHED;
        }
        boolean named = !evidence.mentions().isEmpty() || evidence.signals().stream().anyMatch(signal -> signal.type().identifies());
        return named ? Stage.NO_MATCH : Stage.NOTHING_NAMED;
    }

    /**
     * Scores are calibrated, so a match's score is the chance that it is right, and what is left of the nearest miss that it is not. Of
     * what was not looked up nothing is known.
     */
    private static double confidence(Outcome outcome, double best, double nearest, Evidence evidence) {
        boolean unknown = !evidence.searched() || !evidence.degraded().isEmpty();
        if (unknown && best == 0) {
            return 0;
        }
        return outcome == Outcome.CLEAR ? 1 - nearest : best;
    }

    private static Reason matchReason(MentionMatch found) {
        String id = found.match().entity().id();
        boolean identifier = found.signal().isPresent();
        String message = identifier
                ? "An identifier in the text is that of the listed entity " + id + "."
                : "A name in the text is that of the listed entity " + id + " or close to it.";
        return new Reason(identifier ? "IDENTIFIER_MATCH" : "NAME_MATCH", message, found.match().score().value(), found.mention(),
                Optional.of(id), Optional.of(found.spans().getFirst()));
    }

    private static void invalidSignals(List<Signal> signals, List<Reason> reasons) {
        for (Signal signal : signals) {
            if (!signal.valid()) {
                Optional<Span> span = Optional.of(signal.span());
                reasons.add(new Reason("INVALID_" + signal.type().name(),
                        "The check digits or the form of the " + signal.type().wireName() + " are wrong.", INVALID_SIGNAL_WEIGHT,
                        signal.mention(), Optional.empty(), span));
            }
        }
    }

    private static Reason degradedReason(String part) {
        return new Reason("DEGRADED", "The part " + part + " could not do its work, so nothing is ruled out.", 1, OptionalInt.empty(),
                Optional.empty(), Optional.empty());
    }
}
