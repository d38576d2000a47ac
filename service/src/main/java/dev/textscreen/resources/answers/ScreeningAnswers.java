package dev.textscreen.resources.answers;

import dev.textscreen.api.CostJson;
import dev.textscreen.api.DecisionJson;
import dev.textscreen.api.DecisionJson.ReasonJson;
import dev.textscreen.api.MatchJson;
import dev.textscreen.api.ProcessAnswer;
import dev.textscreen.api.ProcessOptions;
import dev.textscreen.api.VersionsJson;
import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.Screening;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.pipeline.Versions;
import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.decision.Reason;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer of {@code POST /process}. */
public final class ScreeningAnswers {

    private final ReadingAnswers readings;
    private final EntityAnswers entities;

    public ScreeningAnswers(ReadingAnswers readings, EntityAnswers entities) {
        this.readings = readings;
        this.entities = entities;
    }

    /**
     * An answer that was not given before.
     *
     * @param id unique to this answer
     */
    public ProcessAnswer of(String id, Screening screening, ProcessOptions options) {
        Reading reading = screening.reading();
        boolean explain = options.explain().orElse(true);
        boolean tokens = options.tokens().orElse(false);
        List<MatchJson> matches = new ArrayList<>(screening.matches().size());
        for (MentionMatch match : screening.matches()) {
            matches.add(match(match, reading.text(), explain));
        }
        return new ProcessAnswer(id, decision(screening.decision(), reading.text()), readings.language(reading), reading.text().text(),
                readings.mentions(reading, screening.variants(), options.variants().orElse(false)), readings.signals(reading), matches,
                tokens ? Optional.of(readings.sentences(reading)) : Optional.empty(),
                tokens ? Optional.of(readings.tokens(reading)) : Optional.empty(),
                new CostJson(Wire.rounded(reading.cost().score()), Wire.name(reading.cost().tier())),
                versions(screening.versions()), timings(reading.timings()), false);
    }

    /** In milliseconds, by layer. */
    public Map<String, Double> timings(Timings timings) {
        return readings.timings(timings);
    }

    private MatchJson match(MentionMatch found, CanonicalText text, boolean explain) {
        var match = found.match();
        var entity = match.entity();
        var retrieval = match.retrieval();
        return new MatchJson(Wire.mentionId(found.mention()), entity.id(), entity.caption(), entity.schema(), entity.datasets(),
                Wire.rounded(match.score().value()), match.match(), found.spans().stream().map(s -> Wire.span(text.toSource(s))).toList(),
                Wire.number(found.signal()),
                new MatchJson.RetrievalJson(retrieval.identifier(), Wire.number(retrieval.keywordRank()),
                        Wire.number(retrieval.vectorRank()),
                        Wire.rounded(retrieval.fused())),
                explain ? Optional.of(entities.explanations(match.score().explanations())) : Optional.empty());
    }

    private static DecisionJson decision(Decision decision, CanonicalText text) {
        List<ReasonJson> reasons = new ArrayList<>(decision.reasons().size());
        for (Reason reason : decision.reasons()) {
            reasons.add(new ReasonJson(reason.code(), reason.message(), Wire.rounded(reason.weight()), Wire.mentionId(reason.mention()),
                    reason.entity(), reason.span().map(span -> Wire.span(text.toSource(span)))));
        }
        return new DecisionJson(Wire.name(decision.outcome()), Wire.name(decision.riskLevel()), Wire.rounded(decision.score()),
                Wire.rounded(decision.confidence()), Wire.name(decision.stage()), decision.degraded(), reasons);
    }

    private static VersionsJson versions(Versions versions) {
        return new VersionsJson(versions.index(), versions.dictionaries(), versions.rules(), versions.service());
    }
}
