package dev.textscreen.pipeline.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashedNgramEmbedderTest {

    private final HashedNgramEmbedder embedder = new HashedNgramEmbedder();

    private double cosine(List<String> one, List<String> other) {
        float[] a = embedder.embed(one);
        float[] b = embedder.embed(other);
        double dot = 0;
        double squares = 0;
        double others = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            squares += a[i] * a[i];
            others += b[i] * b[i];
        }
        return dot / Math.sqrt(squares * others);
    }

    @Test
    void namesWrittenAlikeLieCloserThanOthers() {
        List<String> name = List.of("arkadiy", "zelenko");
        assertThat(cosine(name, List.of("zelenko", "arkadiy"))).isCloseTo(1, within(1e-6));
        assertThat(cosine(name, List.of("arkadiy", "zelneko"))).isGreaterThan(0.55);
        assertThat(cosine(name, List.of("danuta", "wiatrak"))).isLessThan(0.35);
    }
}
