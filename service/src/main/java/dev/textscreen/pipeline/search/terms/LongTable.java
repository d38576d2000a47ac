package dev.textscreen.pipeline.search.terms;

/** A growing hash table from non-zero longs to positive numbers, without boxes. Reading is thread-safe once writing is over. */
public final class LongTable {

    private long[] keys;
    private int[] values;
    private int size;

    /**
     * A table as it lies in memory, shared and not to be changed: of each key and its value a place in either array.
     *
     * @param size how many keys it has
     */
    public record Slots(long[] keys, int[] values, int size) {
    }

    public LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    public LongTable(Slots slots) {
        keys = slots.keys();
        values = slots.values();
        size = slots.size();
    }

    public Slots slots() {
        return new Slots(keys, values, size);
    }

    /** The value of a key, 0 where it is absent. */
    public int get(long key) {
        return values[slot(key)];
    }

    /** Keeps the greater of the value, which is at least 1, and what is there already; answers whether the key is new. */
    public boolean putMax(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        boolean fresh = values[slot] == 0;
        if (fresh) {
            keys[slot] = key;
            size++;
        }
        values[slot] = Math.max(values[slot], value);
        return fresh;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
