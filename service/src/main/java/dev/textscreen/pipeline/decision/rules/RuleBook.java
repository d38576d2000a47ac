package dev.textscreen.pipeline.decision.rules;

import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.decision.Outcome;
import dev.textscreen.pipeline.decision.Reason;
import dev.textscreen.pipeline.decision.RiskLevel;
import dev.textscreen.pipeline.decision.Stage;
import dev.textscreen.pipeline.search.MentionMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The operator's rules as one whole, in their order. From the top down, a floor holds for whatever comes after it, and the first rule that
 * ends the rules has the last word. Thread-safe.
 *
 * @param version tells one set of rules from every other
 */
public record RuleBook(String version, List<Rule> rules) {

    /** No rules at all. */
    public static final RuleBook NONE = new RuleBook("none", List.of());

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** The rules that hold on a day; a version of their own where some have ended. */
    public RuleBook on(LocalDate day) {
        List<Rule> left = rules.stream().filter(rule -> rule.until().map(last -> !day.isAfter(last)).orElse(true)).toList();
        return left.size() == rules.size() ? this : new RuleBook(version + "-" + left.size(), left);
    }

    public Decision apply(Decision decision, Facts facts) {
        if (rules.isEmpty()) {
            return decision;
        }
        List<Reason> reasons = new ArrayList<>();
        Outcome floor = Outcome.CLEAR;
        for (Rule rule : rules) {
            Optional<Conditions.Finding> found = rule.when().find(facts);
            if (found.isEmpty() || rule.effect() == RuleEffect.CLEAR && !mayClear(rule, decision, facts)) {
                continue;
            }
            reasons.add(new Reason("RULE", "The operator's rule '" + rule.name() + "' holds.", 1, OptionalInt.empty(), found.get().entity(),
                    found.get().where()));
            switch (rule.effect()) {
                case REVIEW -> floor = Outcome.REVIEW;
                case BLOCK -> {
                    return ruled(decision, Outcome.BLOCK, reasons);
                }
                case CLEAR -> {
                    return ruled(decision, floor, reasons);
                }
            }
        }
        return decision.outcome().compareTo(floor) < 0 ? ruled(decision, floor, reasons) : told(decision, reasons);
    }

    /** A failure is never cleared, nor an identifier of an entity that the rule does not answer for. */
    private static boolean mayClear(Rule rule, Decision decision, Facts facts) {
        return decision.degraded().isEmpty() && facts.matches().stream().filter(RuleBook::isIdentifierHit)
                .allMatch(found -> rule.mayClearIdentifierOf(found.match().entity().id()));
    }

    private static boolean isIdentifierHit(MentionMatch found) {
        return found.match().match() && found.signal().isPresent();
    }

    private static Decision ruled(Decision decision, Outcome outcome, List<Reason> reasons) {
        RiskLevel risk = switch (outcome) {
            case CLEAR -> RiskLevel.LOW;
            case REVIEW -> RiskLevel.MEDIUM;
            case BLOCK -> RiskLevel.HIGH;
        };
        reasons.addAll(decision.reasons());
        return new Decision(outcome, risk, decision.score(), 1, Stage.RULE, decision.degraded(), reasons);
    }

    /** Rules that held and changed nothing are told all the same. */
    private static Decision told(Decision decision, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return decision;
        }
        reasons.addAll(decision.reasons());
        return new Decision(decision.outcome(), decision.riskLevel(), decision.score(), decision.confidence(), decision.stage(),
                decision.degraded(), reasons);
    }
}
