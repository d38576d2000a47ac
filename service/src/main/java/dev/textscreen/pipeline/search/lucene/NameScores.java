package dev.textscreen.pipeline.search.lucene;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/** What the names of a list count for one question, while it is answered. For one thread, and used again for the next question. */
final class NameScores {

    private final float[] sums;
    /** What each name counts in the clause at hand. */
    private final float[] best;
    private int[] found = new int[1 << 10];
    private int count;
    private int[] inClause = new int[1 << 10];
    private int countInClause;

    /** @param names how many the list has */
    NameScores(int names) {
        this.sums = new float[names];
        this.best = new float[names];
    }

    /** One way of the clause at hand leads to a name; of several the best counts. */
    void way(int name, float score) {
        if (best[name] == 0) {
            inClause = roomFor(countInClause, inClause);
            inClause[countInClause++] = name;
        }
        best[name] = Math.max(best[name], score);
    }

    /** Adds what the names count in the clause at hand. */
    void endClause() {
        for (int i = 0; i < countInClause; i++) {
            int name = inClause[i];
            if (sums[name] == 0) {
                found = roomFor(count, found);
                found[count++] = name;
            }
            sums[name] += best[name];
            best[name] = 0;
        }
        countInClause = 0;
    }

    private static int[] roomFor(int used, int[] list) {
        return used < list.length ? list : Arrays.copyOf(list, used * 2);
    }

    /** The names that count anything. */
    FixedBitSet found() {
        FixedBitSet names = new FixedBitSet(sums.length);
        for (int i = 0; i < count; i++) {
            names.set(found[i]);
        }
        return names;
    }

    /** The numbers of the names that count most, best first; of equal ones, lower numbers first. */
    int[] best(int most, IntPredicate passing) {
        LongHeap heap = new LongHeap(most);
        for (int i = 0; i < count; i++) {
            long key = (long) Float.floatToIntBits(sums[found[i]]) << Integer.SIZE | Integer.MAX_VALUE - found[i];
            if ((heap.size() < most || key > heap.top()) && passing.test(found[i])) {
                heap.insertWithOverflow(key);
            }
        }
        int[] names = new int[heap.size()];
        for (int i = names.length - 1; i >= 0; i--) {
            names[i] = Integer.MAX_VALUE - (int) heap.pop();
        }
        return names;
    }

    /** Makes ready for the next question. */
    void clear() {
        for (int i = 0; i < count; i++) {
            sums[found[i]] = 0;
        }
        count = 0;
    }
}
