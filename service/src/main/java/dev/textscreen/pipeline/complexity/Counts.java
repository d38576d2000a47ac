package dev.textscreen.pipeline.complexity;

/**
 * The raw counts that readability formulas stand on. A word is a token with a letter in it.
 *
 * @param characters code points of the text
 * @param letters code points that are letters
 * @param wordCharacters letters and digits of the words
 * @param longWords words of more than six letters
 * @param polysyllables words of three syllables or more
 * @param hardWords words of four syllables or more
 * @param numbers runs of digits
 * @param signals identifiers, dates, amounts and contacts
 */
public record Counts(int characters, int letters, int words, int sentences, int wordCharacters, int syllables, int longWords,
        int polysyllables, int hardWords, int numbers, int signals) {

    /** Words a sentence. */
    public double sentenceLength() {
        return ratio(words, sentences);
    }

    /** Syllables a word. */
    public double wordSyllables() {
        return ratio(syllables, words);
    }

    /** Letters and digits a word. */
    public double wordLength() {
        return ratio(wordCharacters, words);
    }

    static double ratio(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
