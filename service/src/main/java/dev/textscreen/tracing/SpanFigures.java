package dev.textscreen.tracing;

/**
 * What became of spans since the start.
 *
 * @param exported that the collector took
 * @param failed that it did not take
 * @param dropped that found no place in the queue
 */
public record SpanFigures(long exported, long failed, long dropped) {
}
