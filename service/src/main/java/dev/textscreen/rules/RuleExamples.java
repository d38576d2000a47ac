package dev.textscreen.rules;

import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.decision.Evidence;
import dev.textscreen.pipeline.decision.rules.Facts;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import dev.textscreen.pipeline.search.Match;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.search.Retrieval;
import dev.textscreen.pipeline.search.Score;
import dev.textscreen.text.Span;
import dev.textscreen.watchlist.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Runs the examples of a file of rules: real layers read the text, the matches are those that the example says. */
final class RuleExamples {

    private final Function<String, Reading> reader;
    private final DecisionMaker decisions;
    private final double threshold;

    /** @param threshold the score from which an example's match is one */
    RuleExamples(Function<String, Reading> reader, DecisionMaker decisions, double threshold) {
        this.reader = reader;
        this.decisions = decisions;
        this.threshold = threshold;
    }

    /** @throws RulesRefusedException when an example does not come out as it says */
    void run(RuleBook rules, List<RuleFile.Example> examples) {
        for (int i = 0; i < examples.size(); i++) {
            RuleFile.Example example = examples.get(i);
            int number = i + 1;
            String text = example.text().filter(given -> !given.isBlank()).orElseThrow(() -> wrong(number, "has no text"));
            String wanted = example.outcome().orElseThrow(() -> wrong(number, "has no outcome")).toLowerCase(Locale.ROOT);
            String came = outcome(rules, text, example.matches().orElse(List.of()));
            if (!came.equals(wanted)) {
                throw wrong(number, "should come to " + wanted + " and comes to " + came);
            }
        }
    }

    private String outcome(RuleBook rules, String text, List<RuleFile.ExampleMatch> given) {
        Reading reading = reader.apply(text);
        List<MentionMatch> matches = given.stream().map(this::match).toList();
        Evidence evidence = new Evidence(reading.normalized().mentions(), reading.signals(), matches, true, reading.degraded());
        Decision decision = rules.apply(decisions.decide(evidence), new Facts(reading.normalized().tokens(), reading.signals(), matches));
        return decision.outcome().name().toLowerCase(Locale.ROOT);
    }

    private MentionMatch match(RuleFile.ExampleMatch given) {
        double score = given.score().orElse(1.0);
        Map<String, List<String>> properties = given.country().map(code -> Map.of("country", List.of(code))).orElse(Map.of());
        Entity entity = new Entity(given.entity(), "LegalEntity", given.entity(), properties, given.list().map(List::of).orElse(List.of()),
                List.of(), "", "", "", true);
        boolean identifier = given.identifier().orElse(false);
        Retrieval retrieval = new Retrieval(identifier, OptionalInt.of(1), OptionalInt.empty(), 0);
        return new MentionMatch(new Match(entity, new Score(score, List.of()), score >= threshold, retrieval), OptionalInt.empty(),
                identifier ? OptionalInt.of(0) : OptionalInt.empty(), List.of(new Span(0, 0)));
    }

    private static RulesRefusedException wrong(int number, String what) {
        return new RulesRefusedException("Example " + number + " of the rules " + what + ".");
    }
}
