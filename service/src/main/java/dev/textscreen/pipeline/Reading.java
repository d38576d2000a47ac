package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.CostEstimate;
import dev.textscreen.pipeline.filter.Worth;
import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.List;

/**
 * What layers 1 to 6 read out of a text.
 *
 * @param cost what the text was expected to cost, by which it took its way
 * @param degraded the layers that failed, by wire name; what they would have given is empty
 */
public record Reading(CanonicalText text, LanguageGuess language, Worth worth, CostEstimate cost, NormalizedText normalized,
        List<Signal> signals,
        List<String> degraded, Timings timings) {

    public Reading {
        signals = List.copyOf(signals);
        degraded = List.copyOf(degraded);
    }

    Reading with(NormalizedText other) {
        return new Reading(text, language, worth, cost, other, signals, degraded, timings);
    }
}
