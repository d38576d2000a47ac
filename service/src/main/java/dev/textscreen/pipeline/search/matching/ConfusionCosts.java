package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What it costs to take one folded letter for another, to leave it out or to write it twice. Immutable. */
final class ConfusionCosts {

    static final double SWAP = 0.6;
    static final double DOUBLE = 0.35;
    private static final double DIGIT = 1.5;

    private final float[] change = new float[128 * 128];
    private final float[] sounds = new float[128 * 128];
    private final float[] drop = new float[128];

    private ConfusionCosts() {
        Arrays.fill(change, 1f);
        Arrays.fill(sounds, 1f);
        Arrays.fill(drop, 1f);
        for (char a = '0'; a <= '9'; a++) {
            for (char b = '0'; b <= '9'; b++) {
                change[a * 128 + b] = (float) DIGIT;
            }
        }
        for (int c = 0; c < 128; c++) {
            change[c * 128 + c] = 0f;
            sounds[c * 128 + c] = 0f;
        }
    }

    /** Reads {@code common/confusions.tsv}. */
    static ConfusionCosts read(Path file) throws IOException {
        ConfusionCosts costs = new ConfusionCosts();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                costs.add(line.split("\t", -1), file + " line " + number);
            }
        }
        return costs;
    }

    private void add(String[] columns, String where) {
        boolean drops = columns[0].equals("drop");
        if (columns.length != 4 || columns[1].length() != 1 || columns[2].length() != (drops ? 0 : 1)) {
            throw new IllegalArgumentException(where + ": expected kind, letter, letter, cost");
        }
        float cost = Float.parseFloat(columns[3]);
        char a = columns[1].charAt(0);
        if (drops) {
            drop[a] = Math.min(drop[a], cost);
            return;
        }
        char b = columns[2].charAt(0);
        add(change, a, b, cost);
        if (columns[0].equals("sound") || columns[0].equals("glyph")) {
            add(sounds, a, b, cost);
        }
    }

    private static void add(float[] table, char a, char b, float cost) {
        table[a * 128 + b] = Math.min(table[a * 128 + b], cost);
        table[b * 128 + a] = table[a * 128 + b];
    }

    /** The costs of changes to read with {@link #change}: of sounds and equal glyphs only for short words, where a slip of the
     * hand makes another word. */
    float[] changes(boolean shortWord) {
        return shortWord ? sounds : change;
    }

    /** The cost of reading {@code a} as {@code b}, within 0 and 1.5. */
    static float change(float[] changes, char a, char b) {
        return changes[a * 128 + b];
    }

    /** The cost of a letter that only one of two words has. */
    float drop(char a) {
        return drop[a];
    }
}
