package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Script;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what may be names out of the words of scripts that the layers before do not read: neighbouring words, and within words that are
 * written without spaces what starts with a surname. Immutable and thread-safe.
 */
final class ForeignNames {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private static final int FEWEST_SIGNS = 2;
    private static final int MOST_SIGNS = 4;

    private final NameAnalyzer analyzer;

    ForeignNames(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A piece of a text that may be a name. */
    record Piece(Span span, String text) {
    }

    /** In the order of the text. */
    List<Piece> find(String text, List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        Script script = Script.COMMON;
        for (Token token : tokens) {
            Script own = script(token.text());
            if (own == Script.COMMON && !run.isEmpty() && joins(token.text())) {
                continue;
            }
            if (own != script || !foreign(own)) {
                windows(run, text, pieces);
                run.clear();
                script = own;
            }
            if (foreign(own)) {
                run.add(token);
                signs(token, own, pieces);
            }
        }
        windows(run, text, pieces);
        return pieces;
    }

    private static void windows(List<Token> run, String text, List<Piece> pieces) {
        for (int from = 0; from + FEWEST_WORDS <= run.size(); from++) {
            for (int to = from + FEWEST_WORDS; to <= Math.min(run.size(), from + MOST_WORDS); to++) {
                Span span = run.get(from).span().union(run.get(to - 1).span());
                pieces.add(new Piece(span, text.substring(span.start(), span.end())));
            }
        }
    }

    /** Chinese names stand anywhere in a word, Korean ones at its start, with endings behind. */
    private void signs(Token token, Script script, List<Piece> pieces) {
        if (script != Script.HAN && script != Script.HANGUL) {
            return;
        }
        String word = token.text();
        int starts = script == Script.HAN ? word.length() - 1 : 1;
        for (int from = 0; from < starts; from++) {
            int most = Math.min(MOST_SIGNS, word.length() - from);
            if (script == Script.HANGUL || analyzer.startsWithHanSurname(word.substring(from, from + most))) {
                for (int length = FEWEST_SIGNS; length <= most; length++) {
                    int start = token.span().start() + from;
                    pieces.add(new Piece(new Span(start, start + length), word.substring(from, from + length)));
                }
            }
        }
    }

    private static boolean foreign(Script script) {
        return switch (script) {
            case LATIN, CYRILLIC, COMMON -> false;
            case GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, HAN, KANA, HANGUL, OTHER -> true;
        };
    }

    /** Hyphens and the middle dots between the parts of a name. */
    private static boolean joins(String text) {
        return text.length() == 1 && "-\u00B7\u05BE\u30FB\u2010\u2027".contains(text);
    }

    private static Script script(String word) {
        for (int i = 0; i < word.length();) {
            int c = word.codePointAt(i);
            Script script = Script.of(c);
            if (script != Script.COMMON) {
                return script;
            }
            i += Character.charCount(c);
        }
        return Script.COMMON;
    }
}
