package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.CostEstimate;
import dev.textscreen.pipeline.complexity.Tier;
import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.decision.Evidence;
import dev.textscreen.pipeline.decision.Outcome;
import dev.textscreen.pipeline.decision.rules.Facts;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import dev.textscreen.pipeline.filter.Worth;
import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.language.SentenceLanguage;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.search.SearchAnswer;
import dev.textscreen.pipeline.search.TextQuery;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a text through the nine layers in their order. A layer that throws is named in {@code degraded} and gives nothing; the decision
 * then cannot be clear. Thread-safe.
 */
public final class AnalysisPipeline {

    private final Layers layers;
    private final Turns turns;
    private final ChunkedNormalizer longTexts;
    private final Supplier<InForce> inForce;
    private final PipelineListener listener;

    public AnalysisPipeline(Layers layers, Capacity capacity, Supplier<InForce> inForce, PipelineListener listener) {
        this.layers = layers;
        this.turns = capacity.turns();
        this.longTexts = new ChunkedNormalizer(layers.normalizer(), capacity);
        this.inForce = inForce;
        this.listener = listener;
    }

    /**
     * Layers 1 to 6.
     *
     * @param language what the caller knows of the language
     * @throws dev.textscreen.pipeline.validation.InvalidTextException when the text cannot be read at all
     * @throws OverloadedException when there is too much to do
     */
    public Reading read(String text, Optional<Language> language) {
        return turns.take(() -> {
            Run run = new Run(listener);
            Reading reading = read(text, language, run);
            run.finish(text);
            return reading;
        });
    }

    /** What an answer of this moment depends on. */
    public Versions versions() {
        return inForce.get().versions();
    }

    /**
     * Takes note of an answer that was given before and is given again.
     *
     * @param start when the request came, by {@link System#nanoTime}
     */
    public Timings again(String text, Outcome outcome, long start) {
        Timings timings = new Timings();
        timings.finish(System.nanoTime() - start);
        listener.textTook(text.length(), timings);
        listener.decided(outcome, false);
        return timings;
    }

    /**
     * All nine layers.
     *
     * @throws dev.textscreen.pipeline.search.UnknownDatasetException when a wanted list is not loaded
     * @throws dev.textscreen.pipeline.validation.InvalidTextException when the text cannot be read at all
     * @throws OverloadedException when there is too much to do
     */
    public Screening screen(ScreeningRequest request) {
        return turns.take(() -> {
            Run run = new Run(listener);
            Screening answer = screen(request, inForce.get(), run);
            run.finish(request.text());
            listener.decided(answer.decision().outcome(), !answer.decision().degraded().isEmpty());
            return answer;
        });
    }

    private Screening screen(ScreeningRequest request, InForce now, Run run) {
        Versions versions = now.versions();
        ScreeningOptions options = request.options();
        Reading reading = read(request.text(), request.language(), run);
        List<List<Variant>> variants = run.attempt(Layer.VARIANTS, () -> variants(reading, options), List.of());
        SearchAnswer found = run.attempt(Layer.SEARCH, () -> search(request, reading, variants, versions.index()),
                new SearchAnswer(List.of(), 0, versions.index(), List.of()));
        listener.candidatesScored(found.candidates());
        List<String> degraded = new ArrayList<>(run.degraded());
        degraded.addAll(found.degraded());
        ListedMentions listed = new ListedMentions(reading).with(found.matches());
        Evidence evidence = new Evidence(listed.text().mentions(), reading.signals(), listed.matches(), options.search(), degraded);
        Decision decision = run.time(Layer.DECISION, () -> decide(now.rules(), evidence, listed.text()));
        Versions used = new Versions(found.indexVersion(), versions.dictionaries(), versions.rules(), versions.service());
        return new Screening(reading.with(listed.text()), variants, listed.matches(), decision, used);
    }

    private Reading read(String text, Optional<Language> known, Run run) {
        CleanText clean = run.time(Layer.VALIDATION, () -> layers.validator().validate(text));
        CanonicalText canonical = run.time(Layer.UNICODE, () -> layers.unicode().normalize(clean));
        LanguageGuess language = run.attempt(Layer.LANGUAGE, () -> guess(canonical, known), undetermined(canonical));
        Worth worth = run.attempt(Layer.FILTER, () -> layers.filter().assess(canonical, language), new Worth(true, true, "unknown"));
        CostEstimate cost = layers.cost().estimate(canonical, language);
        NormalizedText normalized = run.attempt(Layer.NORMALIZATION, () -> normalize(canonical, language, cost),
                new NormalizedText(List.of(), List.of(), List.of()));
        List<Signal> signals = run.attempt(Layer.SIGNALS, () -> layers.signals().extract(canonical, normalized), List.of());
        return new Reading(canonical, language, worth, cost, normalized, signals, run.degraded(), run.timings());
    }

    private Decision decide(RuleBook rules, Evidence evidence, NormalizedText text) {
        return rules.apply(layers.decision().decide(evidence), new Facts(text.tokens(), evidence.signals(), evidence.matches()));
    }

    private NormalizedText normalize(CanonicalText text, LanguageGuess language, CostEstimate cost) {
        return cost.tier() == Tier.ASYNC ? longTexts.normalize(text, language) : layers.normalizer().normalize(text, language);
    }

    private LanguageGuess guess(CanonicalText text, Optional<Language> known) {
        LanguageGuess guess = layers.language().detect(text);
        if (known.isEmpty()) {
            return guess;
        }
        List<SentenceLanguage> sentences = guess.sentences().stream()
                .map(sentence -> new SentenceLanguage(sentence.span(), known.get(), 1)).toList();
        return new LanguageGuess(known.get(), 1, sentences);
    }

    private static LanguageGuess undetermined(CanonicalText text) {
        Span whole = new Span(0, text.text().length());
        return new LanguageGuess(Language.UNDETERMINED, 0, List.of(new SentenceLanguage(whole, Language.UNDETERMINED, 0)));
    }

    private List<List<Variant>> variants(Reading reading, ScreeningOptions options) {
        if (!options.variants() || !reading.worth().variants()) {
            return List.of();
        }
        return reading.normalized().mentions().stream().map(layers.variants()::variants).toList();
    }

    private SearchAnswer search(ScreeningRequest request, Reading reading, List<List<Variant>> variants, String index) {
        if (!request.options().search()) {
            return new SearchAnswer(List.of(), 0, index, List.of());
        }
        boolean vectors = request.options().embeddings() || reading.worth().vectors();
        return layers.search().search(new TextQuery(reading.text(), reading.normalized(), reading.signals(), variants, request.datasets(),
                request.threshold(), vectors));
    }
}
