package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.Complexity;
import dev.textscreen.pipeline.complexity.ComplexityAnalyzer;
import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.CutText;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.pipeline.validation.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What each layer costs for a text of some sentences in four languages, on one thread, over a list of a thousand people. With allocation:
 * {@code mvn -Pjmh -DskipTests verify -Djmh.benchmarks=LayerBenchmark}; the profiler {@code gc} is on.
 */
public class LayerBenchmark extends PipelineBenchmark {

    private static final long SEED = 7;

    /** Sentences of the text: about 50 characters each. */
    @Param({"4", "200"})
    public int sentences;

    private Layers layers;
    private ComplexityAnalyzer complexity;
    private String text;
    private CleanText clean;
    private CanonicalText canonical;
    private LanguageGuess language;
    private CutText cut;
    private List<Token> tokens;
    private NormalizedText normalized;
    private List<Signal> signals;

    @Setup
    public void prepare() {
        layers = parts.layers();
        complexity = new ComplexityAnalyzer(layers.cost());
        text = new MixedTexts(SEED).next(sentences);
        clean = layers.validator().validate(text);
        canonical = layers.unicode().normalize(clean);
        language = layers.language().detect(canonical);
        cut = layers.normalizer().cut(canonical, language);
        tokens = layers.normalizer().read(cut, 0, cut.sentences().size());
        normalized = layers.normalizer().join(canonical, cut, tokens);
        signals = layers.signals().extract(canonical, normalized);
        System.out.println(String.format(Locale.ROOT, "%d characters, %d tokens, %d mentions, %d signals", text.length(), tokens.size(),
                normalized.mentions().size(), signals.size()));
    }

    @Benchmark
    public CleanText validation() {
        return layers.validator().validate(text);
    }

    @Benchmark
    public CanonicalText unicode() {
        return layers.unicode().normalize(clean);
    }

    @Benchmark
    public LanguageGuess language() {
        return layers.language().detect(canonical);
    }

    @Benchmark
    public CutText normalizationCut() {
        return layers.normalizer().cut(canonical, language);
    }

    @Benchmark
    public List<Token> normalizationTokens() {
        return layers.normalizer().read(cut, 0, cut.sentences().size());
    }

    @Benchmark
    public NormalizedText normalizationNames() {
        return layers.normalizer().join(canonical, cut, tokens);
    }

    @Benchmark
    public List<Signal> signals() {
        return layers.signals().extract(canonical, normalized);
    }

    @Benchmark
    public List<List<Variant>> variants() {
        return normalized.mentions().stream().map(layers.variants()::variants).toList();
    }

    @Benchmark
    public Complexity complexity() {
        return complexity.analyze(canonical, language, normalized, signals);
    }

    /** Layers 1 to 6, as {@code /normalize} runs them. */
    @Benchmark
    public Reading read1To6() {
        return pipeline.read(text, Optional.empty());
    }
}
