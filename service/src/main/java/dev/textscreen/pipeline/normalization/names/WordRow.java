package dev.textscreen.pipeline.normalization.names;

import java.util.BitSet;
import java.util.List;

/** The words of a text in a row, with those that an organisation has taken. */
final class WordRow {

    static final int NONE = -1;

    private final String text;
    private final List<NameWord> words;
    private final BitSet taken = new BitSet();
    private final boolean capitals;
    private final boolean lower;

    /** @param lower whether capitals are missing in the text, so that their absence tells nothing */
    WordRow(String text, List<NameWord> words, boolean lower) {
        this.text = text;
        this.words = words;
        this.capitals = mostlyCapitals(words);
        this.lower = lower;
    }

    private static boolean mostlyCapitals(List<NameWord> words) {
        int upper = 0;
        int lower = 0;
        for (NameWord word : words) {
            upper += word.shape() == NameWord.Shape.UPPER ? 1 : 0;
            lower += word.shape() == NameWord.Shape.LOWER || word.shape() == NameWord.Shape.CAPITALIZED ? 1 : 0;
        }
        return upper > lower;
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    NameWord get(int index) {
        return words.get(index);
    }

    /** Whether the text is written in capitals, so that capitals tell nothing. */
    boolean inCapitals() {
        return capitals;
    }

    /** Whether no word of the text has a capital, acronyms and the first word left out. */
    boolean inLower() {
        return lower;
    }

    void take(int from, int to) {
        taken.set(from, to);
    }

    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** The word after this one with only a space between, in the same sentence and free; {@link #NONE} where there is none. */
    int next(int index) {
        int next = index + 1;
        return index >= 0 && next < words.size() && !taken.get(next) && words.get(next).isWord() && adjacent(index, next) ? next : NONE;
    }

    int previous(int index) {
        int previous = index - 1;
        return previous >= 0 && !taken.get(previous) && words.get(previous).isWord() && adjacent(previous, index) ? previous : NONE;
    }

    /** The word right before, which may end with a dot; {@link #NONE} where something else stands there. */
    int beforeDot(int index) {
        int before = index > 0 && words.get(index - 1).is('.') ? index - 2 : index - 1;
        return before >= 0 && words.get(before).isWord() ? before : NONE;
    }

    /** Whether a number stands at the index; no word stands before the first or past the last. */
    boolean isNumber(int index) {
        return index >= 0 && index < words.size() && words.get(index).shape() == NameWord.Shape.NUMBER;
    }

    private boolean adjacent(int left, int right) {
        int from = words.get(left).span().end();
        int to = words.get(right).span().start();
        if (to - from > 2 || words.get(left).sentence() != words.get(right).sentence() && !words.get(left).isInitial()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether the word begins its sentence, quotes and dashes before it not counted. */
    boolean startsSentence(int index) {
        int before = index - 1;
        while (before >= 0 && words.get(before).sentence() == words.get(index).sentence()) {
            NameWord word = words.get(before);
            if (word.isWord() || word.shape() == NameWord.Shape.NUMBER) {
                return false;
            }
            if (word.is('.') || word.is('!') || word.is('?') || word.is('\u2026')) {
                return true;
            }
            before--;
        }
        return true;
    }
}
