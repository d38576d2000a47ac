package dev.textscreen.pipeline.decision.rules;

/** What a rule makes of a decision. */
public enum RuleEffect {
    /** Ends the rules: the text is blocked. */
    BLOCK,
    /** Ends the rules: the text is clear, unless a rule before asked for a review. */
    CLEAR,
    /** A floor: at least a review; the rules go on. */
    REVIEW
}
