package dev.textscreen.pipeline.normalization.names;

/** Pairs of quotation marks of every kind, also where one closing mark ends two that were opened. */
final class Quotes {

    private static final String OPENING = "\u00ab\u201c\u201e\"\u201f";
    private static final String CLOSING = "\u00bb\u201d\u201c\"\u201f";
    private static final int LONGEST = 24;

    private Quotes() {
    }

    static boolean isQuote(NameWord word) {
        return opens(word) || closes(word);
    }

    static boolean opens(NameWord word) {
        return word.text().length() == 1 && OPENING.indexOf(word.text().charAt(0)) >= 0 || isDouble(word);
    }

    static boolean closes(NameWord word) {
        return word.text().length() == 1 && CLOSING.indexOf(word.text().charAt(0)) >= 0 || isDouble(word);
    }

    private static boolean isDouble(NameWord word) {
        return word.text().equals("''") || word.text().equals("``") || word.text().equals(",,");
    }

    /** The index of the mark that closes the one opened here; {@link WordRow#NONE} where it is too far. */
    static int closing(WordRow row, int open) {
        boolean angle = row.get(open).is('\u00ab');
        int depth = 1;
        for (int i = open + 1; i < Math.min(row.size(), open + LONGEST); i++) {
            NameWord word = row.get(i);
            if (angle && word.is('\u00ab')) {
                depth++;
            } else if (angle ? word.is('\u00bb') : closes(word)) {
                depth--;
                boolean another = i + 1 < row.size() && row.get(i + 1).is('\u00bb');
                if (depth == 0 || !another) {
                    return i;
                }
            }
        }
        return WordRow.NONE;
    }

    /** The index of the mark that opens the pair closed here. */
    static int opening(WordRow row, int close) {
        for (int i = close - 1; i >= Math.max(0, close - LONGEST); i--) {
            if (opens(row.get(i))) {
                return i;
            }
        }
        return WordRow.NONE;
    }
}
