package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import java.util.Collection;
import java.util.List;

/** Makes of names what engines look for. Immutable and thread-safe. */
public final class NameQuestions {

    private final NameAnalyzer analyzer;
    private final Embedder embedder;

    /** Both have to be those that the indexes are made with. */
    public NameQuestions(NameAnalyzer analyzer, Embedder embedder) {
        this.analyzer = analyzer;
        this.embedder = embedder;
    }

    /**
     * What one name is looked for by.
     *
     * @param spellings of the name, in any script; those without a letter or digit that can be read are left out
     * @param vectors whether near vectors are looked for too
     */
    public AskedNames ask(Collection<String> spellings, boolean vectors) {
        List<List<String>> readings = List.copyOf(analyzer.readings(spellings));
        List<KeywordQuestion> words = readings.stream().map(tokens -> KeywordQuestion.likest(analyzer.terms(tokens))).toList();
        // the likeliest reading of a spelling is one of its readings
        List<AskedNames.Near> near = vectors
                ? analyzer.likeliest(spellings).stream().map(tokens -> new AskedNames.Near(readings.indexOf(tokens), vector(tokens)))
                        .toList()
                : List.of();
        return new AskedNames(words, near);
    }

    private AskedVector vector(List<String> tokens) {
        return AskedVector.of(embedder.embed(tokens));
    }
}
