package dev.textscreen.pipeline.search.terms;

/** A kind of term that a name is indexed by. */
public enum TermKind {
    TOKEN, SOUND, SKELETON, NEAR, JOINED
}
