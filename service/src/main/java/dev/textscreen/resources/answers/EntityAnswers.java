package dev.textscreen.resources.answers;

import dev.textscreen.api.EntityJson;
import dev.textscreen.api.ExplanationJson;
import dev.textscreen.api.ScoredEntity;
import dev.textscreen.pipeline.search.Explanation;
import dev.textscreen.pipeline.search.Match;
import dev.textscreen.watchlist.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Listed entities, alone and with a score. */
public final class EntityAnswers {

    /** Properties come in the order of their names, so that the same entity is always the same JSON. */
    public EntityJson entity(Entity entity) {
        return new EntityJson(entity.id(), entity.caption(), entity.schema(), new TreeMap<>(entity.properties()), entity.datasets(),
                entity.referents(),
                entity.target(), Wire.present(entity.firstSeen()), Wire.present(entity.lastSeen()), Wire.present(entity.lastChange()));
    }

    public ScoredEntity scored(Match match) {
        Map<String, ExplanationJson> explanations = explanations(match.score().explanations());
        Map<String, Double> features = new LinkedHashMap<>();
        explanations.forEach((feature, explanation) -> features.put(feature, explanation.score()));
        return new ScoredEntity(entity(match.entity()), Wire.rounded(match.score().value()), match.match(), features, explanations);
    }

    /** Four digits after the point. */
    public double rounded(double value) {
        return Wire.rounded(value);
    }

    /** By feature; of several parts of one feature the one that weighs most. */
    public Map<String, ExplanationJson> explanations(List<Explanation> explanations) {
        Map<String, ExplanationJson> out = new LinkedHashMap<>();
        for (Explanation e : explanations) {
            ExplanationJson json = new ExplanationJson(Wire.rounded(e.score()), Wire.rounded(e.share()), e.query(), e.candidate(),
                    e.detail());
            out.merge(e.feature(), json, (first, second) -> Math.abs(first.share()) >= Math.abs(second.share()) ? first : second);
        }
        return out;
    }
}
