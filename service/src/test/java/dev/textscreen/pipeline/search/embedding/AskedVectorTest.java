package dev.textscreen.pipeline.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AskedVectorTest {

    private static final long SEED = 42;

    private final Random random = new Random(SEED);

    private float[] any(int dimensions) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return vector;
    }

    @Test
    void losesTheMagnitudesWhoseSignsDiffer() {
        for (int round = 0; round < 200; round++) {
            AskedVector asked = AskedVector.of(any(256));
            float[] listed = any(256);
            int dot = 0;
            for (int i = 0; i < asked.dimensions(); i++) {
                dot += listed[i] > 0 ? asked.value(i) : -asked.value(i);
            }
            assertThat(asked.greatestLoss() - 2 * loss(asked, Sketch.of(listed), 4)).as("seed %d, round %d", SEED, round).isEqualTo(dot);
        }
    }

    @Test
    void seldomLosesMoreByItsFirstWordsThanIsLikely() {
        int more = 0;
        for (int round = 0; round < 2_000; round++) {
            AskedVector asked = AskedVector.of(any(256));
            long[] sketch = Sketch.of(any(256));
            int whole = loss(asked, sketch, 4);
            assertThat(asked.likelyLoss(4, whole)).as("seed %d, round %d", SEED, round).isGreaterThanOrEqualTo(whole);
            more += loss(asked, sketch, 1) > asked.likelyLoss(1, whole) ? 1 : 0;
        }
        assertThat(more).as("seed %d", SEED).isBetween(1, 320);
    }

    @Test
    void keepsTheNamesThatLoseNoMoreThanTheyMayInTheirOrder() {
        AskedVector asked = AskedVector.of(any(64));
        long[] sketches = new long[1000];
        int[] names = new int[1000];
        int[] losses = new int[1000];
        List<Integer> near = new ArrayList<>();
        int most = asked.greatestLoss() / 2;
        for (int name = 0; name < names.length; name++) {
            sketches[name] = Sketch.of(any(64))[0];
            names[name] = name;
            losses[name] = 3;
            if (3 + loss(asked, new long[]{sketches[name]}, 1) <= most) {
                near.add(name);
            }
        }
        int kept = asked.keep(0, sketches, names, losses, names.length, most);
        assertThat(Arrays.stream(names, 0, kept).boxed().toList()).as("seed %d", SEED).hasSizeBetween(1, 999).isEqualTo(near);
        for (int i = 0; i < kept; i++) {
            assertThat(losses[i]).isEqualTo(3 + loss(asked, new long[]{sketches[names[i]]}, 1));
        }
    }

    private static int loss(AskedVector asked, long[] sketch, int words) {
        int[] loss = new int[1];
        for (int word = 0; word < words; word++) {
            assertThat(asked.keep(word, sketch, new int[]{word}, loss, 1, Integer.MAX_VALUE)).isEqualTo(1);
        }
        return loss[0];
    }

    @Test
    void staysWithinSevenAndKeepsDirections() {
        float[] vector = new float[64];
        vector[0] = 0.1f;
        vector[1] = -0.2f;
        vector[3] = 0.05f;
        vector[4] = 0.004f;
        AskedVector asked = AskedVector.of(vector);
        assertThat(asked.value(0)).isEqualTo((byte) 4);
        assertThat(asked.value(1)).isEqualTo((byte) -7);
        assertThat(asked.value(2)).isZero();
        assertThat(asked.value(3)).isEqualTo((byte) 2);
        assertThat(asked.value(4)).isZero();
        assertThat(asked.greatestLoss()).isEqualTo(13);
        assertThat(AskedVector.of(new float[64]).greatestLoss()).isZero();
    }
}
