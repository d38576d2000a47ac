package dev.textscreen.metrics;

/** How often a cache had what was asked for, and how often not, since start. */
public record CacheFigures(String name, long hits, long misses) {
}
