package dev.textscreen.pipeline.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides after which pieces a sentence ends. Belongs to one call. */
final class SentenceSplitter {

    private final String text;
    private final List<Piece> pieces;
    private final Abbreviations abbreviations;
    private final boolean sloppy;

    private SentenceSplitter(String text, List<Piece> pieces, TokenRules rules) {
        this.text = text;
        this.pieces = pieces;
        this.abbreviations = rules.abbreviations();
        this.sloppy = rules.startsSentencesSmall();
    }

    /** For each sentence the index after its last piece. */
    static List<Integer> ends(String text, List<Piece> pieces, TokenRules rules) {
        SentenceSplitter splitter = new SentenceSplitter(text, pieces, rules);
        List<Integer> ends = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = splitter.endAt(i);
            if (end > first && end > i) {
                ends.add(end);
                first = end;
                i = end - 1;
            }
        }
        if (first < pieces.size()) {
            ends.add(pieces.size());
        }
        return ends;
    }

    /** Where the sentence ends that the piece closes, 0 where it does not close one. */
    private int endAt(int index) {
        Piece piece = pieces.get(index);
        boolean stop = piece.kind() == PieceKind.PUNCTUATION && Characters.isTerminal(text.charAt(piece.start()))
                || piece.kind() == PieceKind.WORD && text.charAt(piece.end() - 1) == '.';
        if (breaksLine(index + 1)) {
            return index + 1;
        }
        if (!stop) {
            return 0;
        }
        int next = index + 1;
        while (next < pieces.size() && closes(next)) {
            next++;
        }
        if (next >= pieces.size()) {
            return pieces.size();
        }
        if (!isApart(next) || !startsSentence(next, index)) {
            return 0;
        }
        return isStopOfAbbreviation(index, next) ? 0 : next;
    }

    private boolean isApart(int index) {
        return pieces.get(index - 1).end() < pieces.get(index).start();
    }

    /** Closing quotes and brackets that touch what stands before them. */
    private boolean closes(int index) {
        Piece piece = pieces.get(index);
        return !isApart(index) && piece.kind() != PieceKind.WORD && Characters.closes(text.charAt(piece.start()))
                || piece.kind() == PieceKind.SYMBOL && Marks.isSmiley(text, piece.start(), piece.end());
    }

    private boolean startsSentence(int index, int stop) {
        int i = index;
        Piece piece = pieces.get(i);
        while (i + 1 < pieces.size() && piece.kind() == PieceKind.PUNCTUATION
                && (Characters.opens(text.charAt(piece.start())) || Characters.isDash(text.charAt(piece.start()))
                        || Characters.isTerminal(text.charAt(piece.start())) && i == index && piece.end() - piece.start() > 1)) {
            piece = pieces.get(++i);
        }
        int first = text.codePointAt(piece.start());
        if (Character.isLowerCase(first)) {
            return sloppy && i == index && index == stop + 1 && endsWord(stop);
        }
        return Character.isUpperCase(first) || Character.isDigit(first) || piece.kind() == PieceKind.SYMBOL
                || piece.kind() == PieceKind.ADDRESS || !Character.isLetterOrDigit(first) && text.charAt(pieces.get(stop).start()) != '.';
    }

    /** Whether a mark or a word of some length that is no abbreviation stands before the stop. */
    private boolean endsWord(int stop) {
        Piece piece = pieces.get(stop);
        if (text.charAt(piece.start()) != '.') {
            return piece.end() - piece.start() == 1;
        }
        Piece before = pieces.get(Math.max(stop - 1, 0));
        return piece.end() - piece.start() == 1 && before.end() - before.start() > 2 && before.kind() != PieceKind.ADDRESS
                && abbreviations.find(before.of(text)).isEmpty();
    }

    private boolean isStopOfAbbreviation(int index, int next) {
        Piece piece = pieces.get(index);
        boolean joined = piece.kind() == PieceKind.WORD;
        if (!joined && (piece.end() - piece.start() != 1 || text.charAt(piece.start()) != '.' || index == 0 || isApart(index))) {
            return false;
        }
        if (!joined && pieces.get(index - 1).kind() != PieceKind.WORD) {
            return false;
        }
        String word = joined ? text.substring(piece.start(), piece.end() - 1) : pieces.get(index - 1).of(text);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return Character.isUpperCase(text.codePointAt(pieces.get(next).start()));
        }
        Optional<Abbreviations.Abbreviation> abbreviation = abbreviations.find(word);
        return abbreviation.isPresent()
                && (!abbreviation.get().endsSentence() || Characters.isDigit(text.charAt(pieces.get(next).start())));
    }

    /** Whether a line ends before this piece in a way that ends a sentence: an empty line, or a new line that starts like one. */
    private boolean breaksLine(int index) {
        if (index >= pieces.size()) {
            return false;
        }
        int lines = 0;
        for (int i = pieces.get(index - 1).end(); i < pieces.get(index).start(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1 || lines == 1 && !Character.isLowerCase(text.codePointAt(pieces.get(index).start()));
    }
}
