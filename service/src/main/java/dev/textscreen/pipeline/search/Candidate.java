package dev.textscreen.pipeline.search;

/** An entity that an engine thinks worth scoring, and how it was found. */
public record Candidate(ListedId listed, Retrieval retrieval) {

    public String id() {
        return listed.id();
    }
}
