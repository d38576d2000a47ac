package dev.textscreen.pipeline;

import dev.textscreen.text.Language;
import java.util.Optional;
import java.util.Set;

/**
 * A text to screen.
 *
 * @param language what the caller knows of the language, empty to find out
 * @param datasets the lists to search; empty for all
 * @param threshold the score, within 0 and 1, from which a candidate is a match
 */
public record ScreeningRequest(String text, Optional<Language> language, Set<String> datasets, double threshold, ScreeningOptions options) {

    public static final double DEFAULT_THRESHOLD = 0.7;

    public ScreeningRequest {
        datasets = Set.copyOf(datasets);
    }

    public static ScreeningRequest of(String text) {
        return new ScreeningRequest(text, Optional.empty(), Set.of(), DEFAULT_THRESHOLD, ScreeningOptions.DEFAULT);
    }
}
