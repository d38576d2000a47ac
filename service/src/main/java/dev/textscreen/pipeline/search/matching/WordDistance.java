package dev.textscreen.pipeline.search.matching;

/** The weighted Damerau distance of two folded words. Keeps rows between calls, so one instance serves one thread at a time. */
final class WordDistance {

    private static final int LONGEST = 64;
    private static final int SHORT = 4;

    private final ConfusionCosts costs;
    private float[] changes;
    private final float[] gaps = new float[LONGEST + 1];
    private float[] before = new float[LONGEST + 1];
    private float[] last = new float[LONGEST + 1];
    private float[] row = new float[LONGEST + 1];

    WordDistance(ConfusionCosts costs) {
        this.costs = costs;
        changes = costs.changes(false);
    }

    /** The cheapest sum of changes that make one word of the other; {@code limit} at least where it would be above the limit. */
    double between(String one, String other, double limit) {
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        changes = costs.changes(Math.max(a.length(), b.length()) <= SHORT);
        last[0] = 0;
        for (int j = 1; j <= b.length(); j++) {
            gaps[j] = gap(b, j - 1);
            last[j] = last[j - 1] + gaps[j];
        }
        for (int i = 1; i <= a.length(); i++) {
            float least = fill(a, b, i);
            if (least > limit) {
                return least;
            }
            float[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private float fill(String a, String b, int i) {
        char ca = a.charAt(i - 1);
        float gapA = gap(a, i - 1);
        row[0] = last[0] + gapA;
        float least = row[0];
        for (int j = 1; j <= b.length(); j++) {
            char cb = b.charAt(j - 1);
            float best = last[j - 1] + ConfusionCosts.change(changes, ca, cb);
            best = Math.min(best, last[j] + gapA);
            best = Math.min(best, row[j - 1] + gaps[j]);
            if (i > 1 && j > 1 && ca == b.charAt(j - 2) && cb == a.charAt(i - 2) && ca != cb) {
                best = Math.min(best, before[j - 2] + (float) ConfusionCosts.SWAP);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }

    private float gap(String word, int at) {
        char c = word.charAt(at);
        return at > 0 && word.charAt(at - 1) == c ? Math.min((float) ConfusionCosts.DOUBLE, costs.drop(c)) : costs.drop(c);
    }
}
