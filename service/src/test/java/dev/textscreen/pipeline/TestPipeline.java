package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.CostEstimator;
import dev.textscreen.pipeline.complexity.CostModel;
import dev.textscreen.pipeline.decision.DecisionMaker;
import dev.textscreen.pipeline.decision.rules.RuleBook;
import dev.textscreen.pipeline.filter.WorthFilter;
import dev.textscreen.pipeline.language.LanguageDetector;
import dev.textscreen.pipeline.language.LanguageProfile;
import dev.textscreen.pipeline.normalization.TextNormalizer;
import dev.textscreen.pipeline.normalization.TokenAnalyzer;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.names.MentionFinder;
import dev.textscreen.pipeline.normalization.names.NameLexicon;
import dev.textscreen.pipeline.search.TestLists;
import dev.textscreen.pipeline.signals.SignalExtractor;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.TextValidator;
import dev.textscreen.pipeline.variants.VariantGenerator;
import dev.textscreen.text.Language;
import dev.textscreen.text.LookAlikes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The real layers over the project's dictionaries and a list of invented people, read once for all tests that take it as a parameter. */
public final class TestPipeline implements ParameterResolver {

    /** The longest text that config.yml lets through. */
    static final int LONGEST_TEXT = 100_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Parts.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Parts.class, key -> new Parts(), Parts.class);
    }

    /** Makes pipelines that share layers but not caches of answers. */
    static final class Parts implements AutoCloseable {

        private static final Path DICTIONARIES = Path.of("..", "dictionaries");
        private static final Versions VERSIONS = new Versions("people:1", "test", "test", "test");
        private static final int FORMS = 10_000;
        private static final int HELPERS = 2;

        private final TestLists lists;
        private final Layers layers;

        Parts() {
            try {
                lists = new TestLists();
                DictionaryMorphology morphology = DictionaryMorphology.load(FORMS);
                List<LanguageProfile> profiles = Stream.of(Language.values()).filter(language -> language != Language.UNDETERMINED)
                        .map(language -> LanguageProfile.read(DICTIONARIES, language)).toList();
                TextNormalizer normalizer = new TextNormalizer(TokenAnalyzer.read(DICTIONARIES, morphology, FORMS),
                        new MentionFinder(NameLexicon.load(DICTIONARIES), morphology));
                layers = new Layers(new TextValidator(LONGEST_TEXT), new UnicodeNormalizer(LookAlikes.read(DICTIONARIES)),
                        new LanguageDetector(morphology, profiles), new WorthFilter(), normalizer, SignalExtractor.load(DICTIONARIES),
                        VariantGenerator.read(DICTIONARIES), lists.search(), new DecisionMaker(0.93),
                        new CostEstimator(CostModel.DEFAULT));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Layers layers() {
            return layers;
        }

        /** As the service cuts texts, with these turns. */
        AnalysisPipeline taking(Turns turns, Executor executor) {
            return pipeline(CostModel.DEFAULT, new Capacity(turns, 1_000, HELPERS, executor));
        }

        /** As the service cuts texts. */
        AnalysisPipeline standard(Executor executor) {
            return cutting(CostModel.DEFAULT, 1_000, executor);
        }

        /** Cuts every text into pieces of this length. */
        AnalysisPipeline cutting(int chunkSize, Executor executor) {
            return cutting(asyncFrom(0), chunkSize, executor);
        }

        AnalysisPipeline whole(Executor executor) {
            return cutting(asyncFrom(Integer.MAX_VALUE), Integer.MAX_VALUE, executor);
        }

        private AnalysisPipeline cutting(CostModel cost, int chunkSize, Executor executor) {
            return pipeline(cost, new Capacity(Turns.unlimited(), chunkSize, HELPERS, executor));
        }

        private AnalysisPipeline pipeline(CostModel cost, Capacity capacity) {
            Layers own = new Layers(layers.validator(), layers.unicode(), layers.language(), layers.filter(), layers.normalizer(),
                    layers.signals(), layers.variants(), layers.search(), layers.decision(), new CostEstimator(cost));
            return new AnalysisPipeline(own, capacity, () -> new InForce(VERSIONS, RuleBook.NONE), PipelineListener.NONE);
        }

        private static CostModel asyncFrom(int characters) {
            CostModel model = CostModel.DEFAULT;
            return new CostModel(model.base(), model.perThousandCharacters(), model.perThousandWords(), model.perName(), model.perNumber(),
                    model.standardFrom(), model.deepFrom(), characters);
        }

        @Override
        public void close() throws IOException {
            lists.close();
        }
    }
}
