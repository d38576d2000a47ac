package dev.textscreen.pipeline.complexity;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;

/** Tells what a text will cost before it is read: one scan of its characters. Thread-safe. */
public final class CostEstimator {

    private final CostModel model;

    public CostEstimator(CostModel model) {
        this.model = model;
    }

    /** The score is the share that the prediction has of itself and the deep tier's bound together, so 0.5 where deep begins. */
    public CostEstimate estimate(CanonicalText text, LanguageGuess language) {
        TextCounts counts = TextCounts.of(text.text());
        double millis = model.millis(counts);
        return new CostEstimate(millis / (millis + model.deepFrom()), tier(counts, millis), millis);
    }

    private Tier tier(TextCounts counts, double millis) {
        if (counts.characters() >= model.asyncFrom()) {
            return Tier.ASYNC;
        }
        if (millis >= model.deepFrom()) {
            return Tier.DEEP;
        }
        return millis >= model.standardFrom() ? Tier.STANDARD : Tier.FAST;
    }
}
