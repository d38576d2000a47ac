package dev.textscreen.pipeline.normalization;

/** What a piece of text looks like before any dictionary is asked. */
enum PieceKind {
    WORD, NUMBER, ADDRESS, PUNCTUATION, SYMBOL
}
