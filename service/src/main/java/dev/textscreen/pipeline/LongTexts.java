package dev.textscreen.pipeline;

import java.util.concurrent.ExecutorService;

/**
 * How texts of the tier {@code async} are read.
 *
 * @param chunkSize the least length of a chunk in UTF-16 units
 * @param executor bounded; it rejects a task when it has no room
 */
public record LongTexts(int chunkSize, ExecutorService executor) {
}
