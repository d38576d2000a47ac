package dev.textscreen.pipeline.normalization;

/** Punctuation that belongs together: dots, doubled quotes, rows of one mark, smileys, HTML character references. */
final class Marks {

    private Marks() {
    }

    /** The end of the mark that starts here. */
    static int end(String text, int start, int limit) {
        char c = text.charAt(start);
        if (Character.isHighSurrogate(c) && start + 1 < limit) {
            return start + 2;
        }
        int smiley = smileyEnd(text, start, limit);
        if (smiley > start) {
            return smiley;
        }
        if (c == '&') {
            return entitiesEnd(text, start, limit);
        }
        int end = start + 1;
        if (Characters.isTerminal(c)) {
            while (end < limit && Characters.isTerminal(text.charAt(end))) {
                end++;
            }
        } else if (repeats(c)) {
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    static boolean isSmiley(String text, int start, int end) {
        return end > start && smileyEnd(text, start, end) == end;
    }

    private static boolean repeats(char c) {
        return c == '-' || c == '*' || c == '_' || c == '=' || c == '`' || c == '\'' || c == '~' || c == '#' || c == '$' || c == '\u2014';
    }

    private static int smileyEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        if (c != ':' && c != ';') {
            return start;
        }
        int mouth = start + 1 < limit && text.charAt(start + 1) == '-' ? start + 2 : start + 1;
        if (mouth >= limit || ")(DP".indexOf(text.charAt(mouth)) < 0 || text.charAt(mouth) == '(' && mouth == start + 1) {
            return start;
        }
        boolean free = (start == 0 || Characters.isBlank(text.charAt(start - 1)) || Characters.isTerminal(text.charAt(start - 1)))
                && (mouth + 1 >= limit || !Character.isLetterOrDigit(text.charAt(mouth + 1)));
        return free ? mouth + 1 : start;
    }

    /** {@code &#39;&#39;} and the like: one mark, however often it stands. */
    private static int entitiesEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) == '&') {
            int i = end + 1;
            while (i < limit && i - end < 9 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
                i++;
            }
            if (i >= limit || text.charAt(i) != ';' || i == end + 1) {
                break;
            }
            end = i + 1;
        }
        return end == start ? start + 1 : end;
    }
}
