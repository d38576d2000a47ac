package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.pipeline.variants.Variant;
import java.util.List;
import java.util.Set;

/**
 * All that a text gives to look up.
 *
 * @param variants for each mention, in their order, its other spellings; empty lists where none were made
 * @param datasets the lists to search; empty for all
 * @param threshold the score, within 0 and 1, from which a candidate is a match
 * @param vectors whether vector retrieval is wanted
 */
public record TextQuery(CanonicalText text, NormalizedText reading, List<Signal> signals, List<List<Variant>> variants,
        Set<String> datasets, double threshold, boolean vectors) {
}
