package dev.textscreen.config;

import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import io.dropwizard.validation.MinDuration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.concurrent.TimeUnit;

/**
 * What a request may ask for.
 *
 * @param maxTextLength in code points
 * @param maxBodySize of a body after it was unpacked
 * @param slowestBody bytes a second; a body that comes more slowly is cut off once it has taken as long as a connection may idle
 * @param maxNestingDepth of objects and arrays in a body
 * @param maxBatchItems texts in one {@code POST /process/batch}
 * @param maxQueries queries in one {@code POST /match}
 * @param atOnce texts and queries that are worked on at once; 0 for as many as suit the engine
 * @param patience how long a request waits for its turn before it is refused with 503
 */
public record RequestSettings(@Min(1) @Max(10_000_000) int maxTextLength, @NotNull DataSize maxBodySize,
        @NotNull DataSize slowestBody, @Min(8) @Max(1000) int maxNestingDepth, @Min(1) @Max(1000) int maxBatchItems,
        @Min(1) @Max(10_000) int maxQueries,
        @Min(0) @Max(10_000) int atOnce, @NotNull @MinDuration(value = 1, unit = TimeUnit.MILLISECONDS) Duration patience) {
}
