package dev.textscreen.pipeline.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

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
            int loss = asked.loss(Sketch.of(listed), 0, Integer.MAX_VALUE);
            assertThat(asked.greatestLoss() - 2 * loss).as("seed %d, round %d", SEED, round).isEqualTo(dot);
            assertThat(asked.loss(Sketch.of(listed), 0, loss)).isGreaterThanOrEqualTo(loss);
            assertThat(asked.loss(Sketch.of(listed), 0, loss + 1)).isEqualTo(loss);
        }
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
