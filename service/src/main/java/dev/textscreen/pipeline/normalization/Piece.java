package dev.textscreen.pipeline.normalization;

/** A token as the tokenizer cut it, in UTF-16 units of the text. */
record Piece(int start, int end, PieceKind kind) {

    boolean is(String text, char c) {
        return end - start == 1 && text.charAt(start) == c;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
