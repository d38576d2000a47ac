package dev.textscreen.metrics;

import java.util.function.LongSupplier;

/** What a cache tells of itself: its size, and hits and misses since start. */
public record CacheFigures(String name, LongSupplier size, LongSupplier hits, LongSupplier misses) {
}
