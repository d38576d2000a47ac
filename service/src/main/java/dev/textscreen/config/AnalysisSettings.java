package dev.textscreen.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How texts are analysed.
 *
 * @param chunkLength texts longer than this many characters are cut at sentence ends and analysed in parallel
 * @param threads that help requests with the chunks of long texts; 0 for one a core
 * @param queueLength calls for help that may wait; further long texts are analysed by the threads of their own requests
 * @param cacheSize whole answers that are kept; 0 switches that cache off
 * @param cachedForms word forms of each language whose readings are kept
 */
public record AnalysisSettings(@Min(200) @Max(100_000) int chunkLength, @Min(0) @Max(1024) int threads,
        @Min(1) @Max(1_000_000) int queueLength, @Min(0) @Max(10_000_000) int cacheSize, @Min(0) @Max(100_000_000) int cachedForms) {
}
