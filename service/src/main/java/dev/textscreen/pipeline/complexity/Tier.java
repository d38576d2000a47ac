package dev.textscreen.pipeline.complexity;

/** How much work a text is, from the least; {@link #ASYNC} texts are cut at sentence ends and read on several threads. */
public enum Tier {
    FAST, STANDARD, DEEP, ASYNC
}
