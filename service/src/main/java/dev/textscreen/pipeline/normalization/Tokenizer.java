package dev.textscreen.pipeline.normalization;

import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into words, numbers, addresses and marks, by one scan from left to right. Belongs to one call. */
final class Tokenizer {

    /** Longer chains of words with hyphens are no compound. */
    private static final int LONGEST_COMPOUND = 64;

    private final String text;
    private final int limit;
    private final TokenRules rules;
    private final Addresses addresses;
    private final List<Piece> pieces = new ArrayList<>();
    /** Past the last word of the chain of words with hyphens that was looked at last. */
    private int chainEnd;

    private Tokenizer(String text, int limit, TokenRules rules) {
        this.text = text;
        this.limit = limit;
        this.rules = rules;
        this.addresses = new Addresses(text, limit);
    }

    /** The pieces of the text from start to end, in order. */
    static List<Piece> tokenize(String text, int start, int end, TokenRules rules) {
        Tokenizer tokenizer = new Tokenizer(text, end, rules);
        for (int i = start; i < end;) {
            i = Characters.isBlank(text.charAt(i)) ? i + 1 : tokenizer.next(i);
        }
        return tokenizer.pieces;
    }

    /** Adds what starts here and returns where it ends. */
    private int next(int start) {
        int address = addresses.end(start);
        if (address > start) {
            return add(start, address, PieceKind.ADDRESS);
        }
        char c = text.charAt(start);
        if (Characters.isDigit(c)) {
            return number(start);
        }
        if (Characters.isLetter(c) || Character.isHighSurrogate(c) && start + 1 < limit && Character.isLetter(text.codePointAt(start))) {
            return word(start);
        }
        return mark(start, c);
    }

    private int number(int start) {
        int end = start;
        while (end < limit && (Characters.isDigit(text.charAt(end)) || joinsDigits(end))) {
            end++;
        }
        if (end + 1 < limit && text.charAt(end) == '-' && Characters.isLetter(text.charAt(end + 1))) {
            int whole = lettersEnd(end + 1);
            if (rules.keepsHyphens(text.substring(start, whole))) {
                return add(start, whole, PieceKind.WORD);
            }
        } else if (end < limit && Characters.isLetter(text.charAt(end))) {
            return add(start, alphanumericEnd(end), PieceKind.WORD);
        }
        return add(start, end, PieceKind.NUMBER);
    }

    private boolean joinsDigits(int at) {
        return at + 1 < limit && Characters.isDigit(text.charAt(at + 1)) && Characters.isDigit(text.charAt(at - 1))
                && rules.joinsDigits(text.charAt(at));
    }

    private int word(int start) {
        int end = alphanumericEnd(start);
        if (chainEnd < end) {
            chainEnd = chainEnd(end);
        }
        if (chainEnd > end && chainEnd - start <= LONGEST_COMPOUND && rules.keepsHyphens(text.substring(start, chainEnd))) {
            end = chainEnd;
        }
        if (end < limit && text.charAt(end) == '.' && rules.keepsFullStop() && isAbbreviated(start, end)) {
            end = dottedEnd(start, end);
        }
        return add(start, end, PieceKind.WORD);
    }

    private int chainEnd(int firstWordEnd) {
        int end = firstWordEnd;
        while (end + 1 < limit && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end + 1))) {
            end = alphanumericEnd(end + 1);
        }
        return end;
    }

    /** After {@code U.S}, the end after further letters with full stops. */
    private int dottedEnd(int start, int stop) {
        int end = stop + 1;
        boolean english = rules.language() != Language.RUSSIAN;
        while (english && stop - start == 1 && end + 1 < limit && Characters.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        return end;
    }

    private boolean isAbbreviated(int start, int stop) {
        if (stop + 1 < limit && text.charAt(stop + 1) == '.') {
            return false;
        }
        if (stop - start == 1 && Character.isUpperCase(text.charAt(start)) && !isLastOfSentence(stop)) {
            return !(rules.language() == Language.ENGLISH && text.charAt(start) == 'I' && !followedByLetter(stop));
        }
        return rules.abbreviations().find(text.substring(start, stop)).isPresent();
    }

    private boolean followedByLetter(int stop) {
        return stop + 1 < limit && Characters.isLetter(text.charAt(stop + 1));
    }

    private boolean isLastOfSentence(int stop) {
        return stop + 1 >= limit;
    }

    private int alphanumericEnd(int start) {
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            boolean inside = Characters.isWordPart(c) || Characters.isDigit(c) || isInnerApostrophe(end) || isLetterPair(end);
            if (!inside) {
                break;
            }
            end += Character.isHighSurrogate(c) ? 2 : 1;
        }
        return end;
    }

    private int lettersEnd(int start) {
        int end = start;
        while (end < limit && Characters.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isLetterPair(int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < limit && Character.isLetter(text.codePointAt(at));
    }

    private boolean isInnerApostrophe(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019' || c == '\u02BC') && at + 1 < limit && Characters.isLetter(text.charAt(at + 1)) && at > 0
                && Characters.isWordPart(text.charAt(at - 1));
    }

    private int mark(int start, char c) {
        int end = Marks.end(text, start, limit);
        PieceKind kind = Character.isHighSurrogate(c) || Marks.isSmiley(text, start, end) || end - start == 1 && Characters.isSymbol(c)
                ? PieceKind.SYMBOL
                : PieceKind.PUNCTUATION;
        return add(start, end, kind);
    }

    private int add(int start, int end, PieceKind kind) {
        pieces.add(new Piece(start, end, kind));
        return end;
    }
}
