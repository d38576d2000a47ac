package dev.textscreen.config;

import io.dropwizard.util.DataSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a request may ask for.
 *
 * @param maxTextLength in code points
 * @param maxBodySize of a body after it was unpacked
 * @param maxNestingDepth of objects and arrays in a body
 * @param maxBatchItems texts in one {@code POST /process/batch}
 * @param maxQueries queries in one {@code POST /match}
 */
public record RequestSettings(@Min(1) @Max(10_000_000) int maxTextLength, @NotNull DataSize maxBodySize,
        @Min(8) @Max(1000) int maxNestingDepth, @Min(1) @Max(1000) int maxBatchItems, @Min(1) @Max(10_000) int maxQueries) {
}
