package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.CostEstimator;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.filter.WorthFilter;
import dev.textscreen.pipeline.language.LanguageDetector;
import dev.textscreen.pipeline.normalization.TextNormalizer;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.pipeline.signals.SignalExtractor;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.TextValidator;
import dev.textscreen.pipeline.variants.VariantGenerator;

/** The nine layers in the order in which a text flows through them, and the estimate that routes it. */
public record Layers(TextValidator validator, UnicodeNormalizer unicode, LanguageDetector language, WorthFilter filter,
        TextNormalizer normalizer, SignalExtractor signals, VariantGenerator variants, WatchlistSearch search, DecisionMaker decision,
        CostEstimator cost) {
}
