package dev.textscreen.pipeline.search.terms;

/** One way in which a word of a question may be met, and how much a meeting counts. */
public record Way(TermKind kind, String term, float boost) {
}
