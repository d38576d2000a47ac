package dev.textscreen.pipeline.decision;

/** What settled a decision. */
public enum Stage {
    /** A listed entity holds an identifier of the text. */
    IDENTIFIER,
    /** A name of the text is close enough to a listed one. */
    NAME,
    /** Everything was looked up and nothing was close enough. */
    NO_MATCH,
    /** There was nothing in the text to look up. */
    NOTHING_NAMED,
    /** A part could not do its work, so nothing can be ruled out. */
    DEGRADED,
    /** The caller asked for no search. */
    NOT_SEARCHED,
    /** A rule of the operator. */
    RULE
}
