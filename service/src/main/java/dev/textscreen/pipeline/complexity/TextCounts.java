package dev.textscreen.pipeline.complexity;

/**
 * What one scan of the characters counts.
 *
 * @param characters code points
 * @param letters code points that are letters
 * @param words runs of letters
 * @param nameRuns runs of neighbouring capitalised words: where names may be
 * @param numbers runs of digits
 */
record TextCounts(int characters, int letters, int words, int nameRuns, int numbers) {

    static TextCounts of(String text) {
        Scan scan = new Scan();
        text.codePoints().forEach(scan::accept);
        return new TextCounts(scan.characters, scan.letters, scan.words, scan.nameRuns, scan.numbers);
    }

    private static final class Scan {

        private int characters;
        private int letters;
        private int words;
        private int nameRuns;
        private int numbers;
        private boolean inWord;
        private boolean inNumber;
        private boolean inNames;

        void accept(int c) {
            characters++;
            boolean letter = Character.isLetter(c);
            boolean digit = !letter && Character.isDigit(c);
            if (letter) {
                letters++;
                if (!inWord) {
                    beginWord(c);
                }
            } else if (!Character.isWhitespace(c) && c != '.' && c != '-' && c != '\'') {
                inNames = false;
            }
            numbers += digit && !inNumber ? 1 : 0;
            inWord = letter || inWord && c == '\'';
            inNumber = digit;
        }

        private void beginWord(int first) {
            words++;
            boolean capital = !Character.isLowerCase(first);
            nameRuns += capital && !inNames ? 1 : 0;
            inNames = capital;
        }
    }
}
