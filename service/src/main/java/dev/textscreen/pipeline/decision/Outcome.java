package dev.textscreen.pipeline.decision;

/** What to do with the text that was screened, from the mildest to the strictest. */
public enum Outcome {
    CLEAR, REVIEW, BLOCK
}
