package dev.textscreen;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.lists.Lists;
import dev.textscreen.metrics.CacheFigures;
import dev.textscreen.pipeline.AnalysisPipeline;
import dev.textscreen.pipeline.Capacity;
import dev.textscreen.pipeline.InForce;
import dev.textscreen.pipeline.Layers;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.pipeline.Versions;
import dev.textscreen.pipeline.complexity.ComplexityAnalyzer;
import dev.textscreen.pipeline.complexity.CostEstimator;
import dev.textscreen.pipeline.complexity.CostModel;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import dev.textscreen.rules.Rules;
import dev.textscreen.pipeline.filter.WorthFilter;
import dev.textscreen.pipeline.language.LanguageDetector;
import dev.textscreen.pipeline.language.LanguageProfile;
import dev.textscreen.pipeline.normalization.TextNormalizer;
import dev.textscreen.pipeline.normalization.TokenAnalyzer;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.names.MentionFinder;
import dev.textscreen.pipeline.normalization.names.NameLexicon;
import dev.textscreen.pipeline.search.AssetWords;
import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.NameScan;
import dev.textscreen.pipeline.search.SearchLimits;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.signals.SignalExtractor;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.TextValidator;
import dev.textscreen.pipeline.variants.VariantGenerator;
import dev.textscreen.resources.answers.AnswerCache;
import dev.textscreen.text.Language;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.text.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that reads dictionaries, put together in the order of the flow. */
record Services(AnalysisPipeline pipeline, WatchlistSearch search, EntityMatcher matcher, ComplexityAnalyzer complexity,
        String dictionaries, AnswerCache answers, DictionaryMorphology morphology, LanguageDetector language, Rules rules) {

    /** What the services work with beside the settings. */
    record Surroundings(Lists lists, Capacity capacity, PipelineListener listener, SearchListener searches, Version version) {
    }

    /** Takes a second or so on one core; what depends on nothing else is read at the same time. */
    static Services load(TextscreenConfiguration settings, Surroundings around) throws IOException {
        Path dictionaries = settings.storage().dictionaries();
        int cached = settings.analysis().cachedForms();
        Together<DictionaryMorphology> readingMorphology = Together.read(() -> DictionaryMorphology.load(cached));
        Together<NameLexicon> names = Together.read(() -> NameLexicon.load(dictionaries));
        Together<EntityMatcher> readingMatcher = Together.read(() -> new WatchlistMatcher(
                Matcher.read(dictionaries, Latinizer.read(dictionaries), SoundKey.read(dictionaries))));
        Together<List<LanguageProfile>> profiles = Together.read(() -> profiles(dictionaries));
        Together<SignalExtractor> signals = Together.read(() -> SignalExtractor.load(dictionaries));
        Together<VariantGenerator> variants = Together.read(() -> VariantGenerator.read(dictionaries));
        Together<String> readingDigest = Together.read(() -> DictionaryDigest.of(dictionaries, around.version().dictionaries()));
        Together<AssetWords> assets = Together.read(() -> AssetWords.read(dictionaries));
        Together<LookAlikes> lookAlikes = Together.read(() -> LookAlikes.read(dictionaries));
        DictionaryMorphology morphology = readingMorphology.get();
        TokenAnalyzer tokens = TokenAnalyzer.read(dictionaries, morphology, cached);

        CostEstimator cost = new CostEstimator(costs(settings.analysis().chunkLength()));
        EntityMatcher matcher = readingMatcher.get();
        NameScan scan = new NameScan(around.lists().analyzer(), assets.get());
        WatchlistSearch search = search(settings, around, new WatchlistSearch.Recognition(around.lists().questions(), matcher, scan));
        Layers layers = new Layers(
                new TextValidator(settings.requests().maxTextLength()),
                new UnicodeNormalizer(lookAlikes.get()),
                new LanguageDetector(morphology, profiles.get()),
                new WorthFilter(),
                new TextNormalizer(tokens, new MentionFinder(names.get(), morphology)),
                signals.get(),
                variants.get(),
                search,
                new DecisionMaker(settings.search().blockThreshold()),
                cost);
        String digest = readingDigest.get();
        String version = around.version().service();
        AnswerCache answers = new AnswerCache(settings.analysis().cacheSize());
        Rules rules = rules(settings, new AnalysisPipeline(layers, around.capacity(),
                () -> new InForce(new Versions("", digest, "", version), RuleBook.NONE), PipelineListener.NONE), layers.decision());
        String decided = decided(settings, version);
        AnalysisPipeline pipeline = new AnalysisPipeline(layers, around.capacity(), () -> {
            RuleBook book = rules.current();
            return new InForce(new Versions(search.indexVersion(), digest, decided + "-" + book.version(), version), book);
        }, around.listener());
        return new Services(pipeline, search, matcher, new ComplexityAnalyzer(cost), digest, answers, morphology, layers.language(), rules);
    }

    private static WatchlistSearch search(TextscreenConfiguration settings, Surroundings around, WatchlistSearch.Recognition recognition) {
        SearchLimits limits = new SearchLimits(settings.search().candidates(), settings.search().spellings(),
                settings.search().cachedNames(), settings.search().cachedEntities());
        return new WatchlistSearch(around.lists().live(), recognition, limits, around.searches());
    }

    /** The model as it was fitted, cutting texts that are longer than a chunk. */
    private static CostModel costs(int chunkLength) {
        CostModel model = CostModel.DEFAULT;
        return new CostModel(model.base(), model.perThousandCharacters(), model.perThousandWords(), model.perName(), model.perNumber(),
                model.standardFrom(), model.deepFrom(), chunkLength + 1);
    }

    /** @param reader reads the texts of examples */
    private static Rules rules(TextscreenConfiguration settings, AnalysisPipeline reader, DecisionMaker decisions) throws IOException {
        Rules rules = new Rules(settings.storage().rules(), text -> reader.read(text, Optional.empty()), decisions,
                settings.search().threshold(), Clock.systemUTC());
        rules.reload();
        return rules;
    }

    /** Beside the operator's rules, code and settings decide. */
    private static String decided(TextscreenConfiguration settings, String version) {
        return version + "-" + settings.search().blockThreshold() + "-" + settings.search().candidates();
    }

    private static List<LanguageProfile> profiles(Path dictionaries) {
        return Arrays.stream(Language.values()).filter(language -> language != Language.UNDETERMINED)
                .map(language -> LanguageProfile.read(dictionaries, language)).toList();
    }

    List<CacheFigures> caches() {
        List<CacheFigures> caches = new ArrayList<>();
        caches.add(figures("answers", answers.stats()));
        caches.add(figures("votes", language.statistics()));
        search.cacheStats().forEach((name, stats) -> caches.add(figures(name, stats)));
        morphology.statistics().forEach((of, stats) -> caches.add(figures("forms." + of.code(), stats)));
        caches.sort(Comparator.comparing(CacheFigures::name));
        return caches;
    }

    private static CacheFigures figures(String name, CacheStats stats) {
        return new CacheFigures(name, stats.hitCount(), stats.missCount());
    }
}
