package dev.textscreen.metrics;

import java.time.Instant;

/** The index of a dataset: which version is read, since when its data is, and how many entities it has. */
public record IndexFigures(String dataset, String version, Instant built, long entities) {
}
