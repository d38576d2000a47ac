package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.language.LanguageDetector;
import dev.textscreen.pipeline.language.LanguageProfile;
import dev.textscreen.pipeline.normalization.AnalyzedTokens;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.TokenAnalyzer;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The layers up to names over the real dictionaries, for tests. */
final class NameAnalysis {

    static final Path DICTIONARIES = Path.of("../dictionaries");
    static final NameLexicon LEXICON = NameLexicon.load(DICTIONARIES);

    private static final UnicodeNormalizer UNICODE = new UnicodeNormalizer(
            LookAlikes.read(DICTIONARIES));
    private static final DictionaryMorphology MORPHOLOGY = DictionaryMorphology.load(10_000);
    private static final LanguageDetector DETECTOR = new LanguageDetector(MORPHOLOGY,
            Stream.of(Language.UKRAINIAN, Language.RUSSIAN, Language.POLISH, Language.ENGLISH)
                    .map(language -> LanguageProfile.read(DICTIONARIES, language)).toList());
    private static final TokenAnalyzer TOKENS = TokenAnalyzer.read(DICTIONARIES, MORPHOLOGY, 10_000);
    private static final MentionFinder FINDER = new MentionFinder(LEXICON, MORPHOLOGY);

    private NameAnalysis() {
    }

    static CanonicalText canonical(String text) {
        return UNICODE.normalize(new CleanText(text));
    }

    static List<Mention> mentions(CanonicalText text) {
        AnalyzedTokens analyzed = TOKENS.analyze(text, DETECTOR.detect(text));
        return FINDER.find(text, analyzed.sentences(), analyzed.tokens());
    }

    static List<Mention> mentions(String text) {
        return mentions(canonical(text));
    }

    static List<Mention> mentions(String text, MentionType type) {
        return mentions(text).stream().filter(mention -> mention.type() == type).toList();
    }
}
