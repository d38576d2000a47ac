package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.Feature;

/** What one feature says about two records: its own value within -1 and 1, and what it adds to the log-odds of a match. */
record Finding(Feature feature, double value, double logit, String query, String candidate, String detail) {
}
