package dev.textscreen.pipeline.search.matching;

/** The weighted Damerau distance of two folded words. Keeps rows between calls, so one instance serves one thread at a time. */
final class WordDistance {

    private static final int LONGEST = 64;
    private static final int SHORT = 4;

    private final ConfusionCosts costs;
    private final Word a = new Word();
    private final Word b = new Word();
    private float[] before = new float[LONGEST + 1];
    private float[] last = new float[LONGEST + 1];
    private float[] row = new float[LONGEST + 1];

    WordDistance(ConfusionCosts costs) {
        this.costs = costs;
    }

    /** The letters of a word, with what it costs to leave each of them out. */
    private static final class Word {

        private final char[] letters = new char[LONGEST];
        private final float[] gaps = new float[LONGEST];
        private int length;

        void take(String word, ConfusionCosts costs) {
            length = Math.min(word.length(), LONGEST);
            word.getChars(0, length, letters, 0);
            for (int i = 0; i < length; i++) {
                float drop = costs.drop(letters[i]);
                gaps[i] = i > 0 && letters[i - 1] == letters[i] ? Math.min((float) ConfusionCosts.DOUBLE, drop) : drop;
            }
        }
    }

    /** The cheapest sum of changes that make one word of the other; {@code limit} at least where it would be above the limit. */
    double between(String one, String other, double limit) {
        a.take(one, costs);
        b.take(other, costs);
        float[] changes = costs.changes(Math.max(a.length, b.length) <= SHORT);
        last[0] = 0;
        for (int j = 0; j < b.length; j++) {
            last[j + 1] = last[j] + b.gaps[j];
        }
        for (int i = 0; i < a.length; i++) {
            float least = fill(changes, i);
            if (least > limit) {
                return least;
            }
            float[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }

    private float fill(float[] changes, int i) {
        char letter = a.letters[i];
        char previous = i > 0 ? a.letters[i - 1] : 0;
        float gap = a.gaps[i];
        float left = last[0] + gap;
        float least = left;
        row[0] = left;
        for (int j = 0; j < b.length; j++) {
            char other = b.letters[j];
            float best = Math.min(last[j] + ConfusionCosts.change(changes, letter, other),
                    Math.min(last[j + 1] + gap, left + b.gaps[j]));
            if (previous == other && j > 0 && letter == b.letters[j - 1] && letter != other) {
                best = Math.min(best, before[j - 1] + (float) ConfusionCosts.SWAP);
            }
            row[j + 1] = best;
            left = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
