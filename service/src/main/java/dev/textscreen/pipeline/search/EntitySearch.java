package dev.textscreen.pipeline.search;

/** A search of a list by words of a name or an identifier; no words ask for all that the filter lets through. */
public record EntitySearch(String words, EntityFilter filter, int offset, int limit) {
}
