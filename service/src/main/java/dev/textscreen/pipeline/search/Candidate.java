package dev.textscreen.pipeline.search;

/** An entity that an engine thinks worth scoring, and how it was found. */
public record Candidate(String id, Retrieval retrieval) {
}
