package dev.textscreen.pipeline.search.matching;

/** Neighbouring words of a name read as one; {@code parts} are the indexes of the telling parts among them. */
record Joint(Part whole, int[] parts) {
}
