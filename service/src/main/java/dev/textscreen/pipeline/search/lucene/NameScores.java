package dev.textscreen.pipeline.search.lucene;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.util.LongHeap;

/** What the names of a list count for one question, while it is answered. For one thread, and used again for the next question. */
final class NameScores {

    /** For each name what it counts so far, and what in the clause at hand: side by side, since both are wanted at once. */
    private final float[] scores;
    private int[] found = new int[1 << 10];
    private int count;
    private int[] inClause = new int[1 << 10];
    private int countInClause;

    /** @param names how many the list has */
    NameScores(int names) {
        this.scores = new float[Math.multiplyExact(2, names)];
    }

    /** One way of the clause at hand leads to a name; of several the best counts. */
    void way(int name, float score) {
        float best = scores[2 * name + 1];
        if (best == 0) {
            inClause = roomFor(countInClause, inClause);
            inClause[countInClause++] = name;
        }
        if (score > best) {
            scores[2 * name + 1] = score;
        }
    }

    /** Adds what the names count in the clause at hand. */
    void endClause() {
        for (int i = 0; i < countInClause; i++) {
            int name = inClause[i];
            if (scores[2 * name] == 0) {
                found = roomFor(count, found);
                found[count++] = name;
            }
            scores[2 * name] += scores[2 * name + 1];
            scores[2 * name + 1] = 0;
        }
        countInClause = 0;
    }

    private static int[] roomFor(int used, int[] list) {
        return used < list.length ? list : Arrays.copyOf(list, used * 2);
    }

    /** The names that count anything, each once, in the order in which they were found. */
    int[] found() {
        return Arrays.copyOf(found, count);
    }

    /** The numbers of the names that count most, best first; of equal ones, lower numbers first. */
    int[] best(int most, IntPredicate passing) {
        LongHeap heap = new LongHeap(most);
        for (int i = 0; i < count; i++) {
            long key = (long) Float.floatToIntBits(scores[2 * found[i]]) << Integer.SIZE | Integer.MAX_VALUE - found[i];
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
            scores[2 * found[i]] = 0;
        }
        count = 0;
    }
}
