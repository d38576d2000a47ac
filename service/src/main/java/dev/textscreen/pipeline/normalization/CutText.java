package dev.textscreen.pipeline.normalization;

import java.util.List;

/** A text that is cut into sentences and pieces, and whose tokens are not read yet. Immutable. */
public final class CutText {

    private final String text;
    private final List<Sentence> sentences;
    private final List<List<Piece>> pieces;

    CutText(String text, List<Sentence> sentences, List<List<Piece>> pieces) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.pieces = List.copyOf(pieces);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    String text() {
        return text;
    }

    List<Piece> pieces(int sentence) {
        return pieces.get(sentence);
    }
}
