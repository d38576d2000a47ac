package dev.textscreen.pipeline.search;

import java.util.OptionalInt;

/** How a candidate was found: its rank, from 1, in each arm that brought it, and the fused value of reciprocal ranks. Never a confidence. */
public record Retrieval(boolean identifier, OptionalInt keywordRank, OptionalInt vectorRank, double fused) {
}
