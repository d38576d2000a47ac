package dev.textscreen.pipeline.search.matching;

/** The pair of names that speaks most for a match, with its fit and its log-odds. */
record NameMatch(PreparedName query, PreparedName candidate, NameFit fit, double logit) {
}
