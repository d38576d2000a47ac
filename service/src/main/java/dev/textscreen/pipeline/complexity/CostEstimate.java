package dev.textscreen.pipeline.complexity;

/**
 * What a text is expected to cost, told before it is read in full.
 *
 * @param score within 0 and 1, growing with the cost
 * @param millis the expected time on one core, in milliseconds
 */
public record CostEstimate(double score, Tier tier, double millis) {
}
