package dev.textscreen.pipeline.search.embedding;

import java.util.List;

/** Gives a name a vector so that names written alike lie close. Deterministic and thread-safe. */
public interface Embedder {

    /** Changes whenever the vector of any name does. */
    String name();

    /** A multiple of 64. */
    int dimensions();

    /** The vector of a name's folded words; its length says nothing, only its direction. All zero where there are no words. */
    float[] embed(List<String> tokens);
}
