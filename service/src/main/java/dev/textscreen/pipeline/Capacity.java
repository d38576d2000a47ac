package dev.textscreen.pipeline;

import java.util.concurrent.Executor;

/**
 * How much is worked on at once.
 *
 * @param turns of texts
 * @param chunkSize the least length, in UTF-16 units, of the chunks into which texts of the tier {@code async} are cut
 * @param helpers the most threads that help the request's own with one such text
 * @param threads where they help; bounded: it rejects when it has no room
 */
public record Capacity(Turns turns, int chunkSize, int helpers, Executor threads) {
}
