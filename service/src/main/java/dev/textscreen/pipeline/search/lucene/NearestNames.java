package dev.textscreen.pipeline.search.lucene;

import java.util.Arrays;

/** Keeps the names at the least distances while they are reported. For one thread. */
final class NearestNames {

    private static final int ROOM = 2;

    private final int[] names;
    private final int[] distances;
    private final int[] histogram;
    private final int most;
    private int size;
    private int bound;

    /** @param farthest the greatest distance that is near enough */
    NearestNames(int most, int farthest) {
        this.most = most;
        this.names = new int[most * ROOM];
        this.distances = new int[most * ROOM];
        this.histogram = new int[farthest + 1];
        this.bound = farthest + 1;
    }

    /** The distance from which a name is too far. */
    int bound() {
        return bound;
    }

    void add(int distance, int name) {
        names[size] = name;
        distances[size] = distance;
        histogram[distance]++;
        size++;
        if (size == names.length) {
            keepNearest();
        }
    }

    /** Of equal distances, those stay that were reported first. */
    private void keepNearest() {
        int nearer = 0;
        int last = 0;
        while (nearer + histogram[last] < most) {
            nearer += histogram[last];
            last++;
        }
        int spare = most - nearer;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean stays = distances[i] < last || distances[i] == last && spare-- > 0;
            if (stays) {
                names[kept] = names[i];
                distances[kept] = distances[i];
                kept++;
            } else {
                histogram[distances[i]]--;
            }
        }
        size = kept;
        bound = last;
    }

    /** The numbers of the nearest, nearest first; of equal distances, lower numbers first. */
    int[] nearestFirst() {
        if (size > most) {
            keepNearest();
        }
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = (long) distances[i] << Integer.SIZE | names[i];
        }
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(one -> (int) one).toArray();
    }
}
