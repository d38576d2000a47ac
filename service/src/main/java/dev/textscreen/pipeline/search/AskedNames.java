package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import java.util.List;

/**
 * The spellings of one name as engines look for them, made once for all indexes that are asked. Immutable.
 *
 * @param words for each reading of the spellings, what its words are looked up by
 * @param near for each spelling, the vector of its likeliest reading; empty where vectors take no part
 */
public record AskedNames(List<KeywordQuestion> words, List<Near> near) {

    /** Where only identifiers are looked for. */
    public static final AskedNames NONE = new AskedNames(List.of(), List.of());

    /** @param reading the index among {@link AskedNames#words} of the reading whose vector it is */
    public record Near(int reading, AskedVector vector) {
    }

    public AskedNames {
        words = List.copyOf(words);
        near = List.copyOf(near);
    }
}
