package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the words of names out of tokens, whatever the tokenizer does with hyphens, apostrophes and initials. */
final class NameWords {

    /** Longer chains with hyphens are no name. */
    private static final int LONGEST_CHAIN = 64;
    private static final int SHORTEST_BEFORE_INITIALS = 4;

    private final String text;
    private final List<Token> tokens;
    private final NameReader reader;
    private final List<NameWord> words;
    private final boolean lower;
    private int at;

    private NameWords(String text, List<Token> tokens, NameReader reader) {
        this.text = text;
        this.tokens = tokens;
        this.reader = reader;
        this.words = new ArrayList<>(tokens.size() + 8);
        this.lower = inLower(tokens);
    }

    static WordRow row(String text, List<Token> tokens, NameReader reader) {
        NameWords words = new NameWords(text, tokens, reader);
        while (words.at < tokens.size()) {
            words.step();
        }
        return new WordRow(text, words.words, words.lower);
    }

    /** Small letters throughout, but for acronyms, initials and the first word, which telephones begin with a capital by themselves. */
    private static boolean inLower(List<Token> tokens) {
        int lower = 0;
        int upper = 0;
        for (int i = 0; i < tokens.size(); i++) {
            NameWord.Shape shape = shapeOf(tokens.get(i).text());
            if (i > 0 && tokens.get(i).text().length() > 1 && (shape == NameWord.Shape.CAPITALIZED || shape == NameWord.Shape.MIXED)) {
                return false;
            }
            lower += shape == NameWord.Shape.LOWER ? 1 : 0;
            upper += shape == NameWord.Shape.UPPER ? 1 : 0;
        }
        return lower > upper;
    }

    private void step() {
        if (lower && smallInitials()) {
            return;
        }
        Token token = tokens.get(at++);
        if (!Character.isLetter(token.text().codePointAt(0))) {
            words.add(new NameWord(token.span(), token.text(), token, token.readings(), shapeOf(token.text()), reader));
            return;
        }
        int start = token.span().start();
        int end = token.span().end();
        int last = start;
        Token lastToken = token;
        while (at < tokens.size() && joins(end) && tokens.get(at).span().end() - start <= LONGEST_CHAIN) {
            lastToken = tokens.get(at);
            last = lastToken.span().start();
            end = lastToken.span().end();
            at++;
        }
        if (last > start) {
            addJoined(start, end, lastToken);
        } else {
            start = splitInitials(token);
            end = token.language() == Language.ENGLISH ? beforePossessive(start, end) : end;
            if (start < end) {
                addWord(start, end, token);
            }
        }
    }

    /** "коваленко в. п.": two small letters with dots after a word are initials where the text has no capitals. */
    private boolean smallInitials() {
        int second = smallInitialEnd(at);
        int end = second < 0 || at == 0 ? -1 : smallInitialEnd(second);
        if (end < 0 || words.getLast().text().length() < SHORTEST_BEFORE_INITIALS) {
            return false;
        }
        for (int from : new int[]{at, second}) {
            int start = tokens.get(from).span().start();
            words.add(new NameWord(new Span(start, start + 2), text.substring(start, start + 2), tokens.get(from), List.of(),
                    NameWord.Shape.INITIAL, reader));
        }
        at = end;
        return true;
    }

    /** The token past a letter and its dot, which may be one token or two; -1 where there is none. */
    private int smallInitialEnd(int token) {
        if (token >= tokens.size() || !Character.isLowerCase(tokens.get(token).text().charAt(0))) {
            return -1;
        }
        int length = tokens.get(token).text().length();
        if (length == 2 && tokens.get(token).text().charAt(1) == '.') {
            return token + 1;
        }
        boolean dot = length == 1 && token + 1 < tokens.size() && tokens.get(token + 1).text().equals(".")
                && tokens.get(token + 1).span().start() == tokens.get(token).span().end();
        return dot ? token + 2 : -1;
    }

    /** Whether the next token goes on with the word that ends here: a hyphen or apostrophe between letters, and what follows it. */
    private boolean joins(int end) {
        Token next = tokens.get(at);
        int from = next.span().start();
        if (from != end) {
            return false;
        }
        char first = next.text().charAt(0);
        boolean joiner = first == '-' || NameText.isApostrophe(first);
        int after = joiner ? from + 1 : from;
        boolean joined = joiner || text.charAt(from - 1) == '-' || NameText.isApostrophe(text.charAt(from - 1));
        return joined && after < text.length() && Character.isLetter(text.charAt(after)) && !isEnglishClitic(next.text())
                && (next.text().length() > 1 || joiner || Character.isLetter(first));
    }

    private static boolean isEnglishClitic(String token) {
        return token.length() <= 3 && NameText.isApostrophe(token.charAt(0)) && token.length() > 1
                && Character.isLowerCase(token.charAt(1));
    }

    /** Where a name in the genitive ends: the tokens of English keep "'s". */
    private int beforePossessive(int start, int end) {
        boolean possessive = end - start > 3 && text.charAt(end - 1) == 's' && NameText.isApostrophe(text.charAt(end - 2))
                && Character.isUpperCase(text.charAt(start));
        return possessive ? end - 2 : end;
    }

    private void addJoined(int start, int end, Token last) {
        String joined = text.substring(start, end);
        List<Reading> readings = reader.morphology().readings(last.language(), joined);
        words.add(new NameWord(new Span(start, end), joined, last, readings, shapeOf(joined), reader));
    }

    /** Adds the initials that the token begins with; the offset where the rest begins. */
    private int splitInitials(Token token) {
        int from = token.span().start();
        int end = token.span().end();
        while (from < end && Character.isUpperCase(text.charAt(from))) {
            int dot = from + 1;
            boolean inside = dot < end && text.charAt(dot) == '.';
            boolean after = dot == end && dotFollows(dot);
            if (!inside && !after) {
                break;
            }
            int stop = text.indexOf('.', dot) + 1;
            words.add(new NameWord(new Span(from, stop), text.substring(from, stop), token, List.of(), NameWord.Shape.INITIAL, reader));
            from = stop;
            if (after) {
                skipDot(stop);
            }
        }
        return Math.max(from, from > end ? end : from);
    }

    private void skipDot(int stop) {
        if (at < tokens.size() && tokens.get(at).span().end() == stop) {
            at++;
        }
    }

    /** A dot after a single capital, with at most one space before it, that a capital follows or that stands close. */
    private boolean dotFollows(int end) {
        int dot = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (dot >= text.length() || text.charAt(dot) != '.') {
            return false;
        }
        int next = dot + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return dot == end || (next < text.length() && Character.isUpperCase(text.charAt(next)));
    }

    private void addWord(int start, int end, Token token) {
        boolean whole = start == token.span().start() && end == token.span().end();
        String word = whole ? token.text() : text.substring(start, end);
        List<Reading> readings = whole ? token.readings() : reader.morphology().readings(token.language(), word);
        NameWord.Shape shape = shapeOf(word);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            shape = NameWord.Shape.INITIAL;
        }
        words.add(new NameWord(new Span(start, end), word, token, readings, shape, reader));
    }

    private static NameWord.Shape shapeOf(String word) {
        int first = word.codePointAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? NameWord.Shape.NUMBER : NameWord.Shape.PUNCTUATION;
        }
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        boolean upper = false;
        boolean lower = false;
        for (int i = 1; i < word.length(); i++) {
            upper |= Character.isUpperCase(word.charAt(i));
            lower |= Character.isLowerCase(word.charAt(i));
        }
        if (!capital) {
            return upper ? NameWord.Shape.MIXED : NameWord.Shape.LOWER;
        }
        return upper ? (lower ? NameWord.Shape.MIXED : NameWord.Shape.UPPER) : NameWord.Shape.CAPITALIZED;
    }
}
