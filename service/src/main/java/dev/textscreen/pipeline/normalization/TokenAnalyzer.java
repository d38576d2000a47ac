package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.language.SentenceLanguage;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into sentences and tokens and reads each token in its context. Thread-safe. */
public final class TokenAnalyzer {

    private final Map<Language, TokenReader> readers;

    private TokenAnalyzer(Map<Language, TokenReader> readers) {
        this.readers = readers;
    }

    /**
     * Reads the data files of all languages.
     *
     * @param dictionaries the folder with a folder for each language
     * @param cachedForms how many word forms a language are kept with their candidates
     */
    public static TokenAnalyzer read(Path dictionaries, DictionaryMorphology morphology, int cachedForms) {
        Map<Language, TokenReader> readers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            LanguageData data = LanguageData.read(dictionaries, language == Language.UNDETERMINED ? Language.ENGLISH : language);
            readers.put(language, new TokenReader(language, morphology, data, cachedForms));
        }
        return new TokenAnalyzer(readers);
    }

    /** Spans are in UTF-16 units of the canonical text; sentences and tokens are in order and do not overlap. */
    public AnalyzedTokens analyze(CanonicalText canonical, LanguageGuess guess) {
        CutText cut = cut(canonical, guess);
        return new AnalyzedTokens(cut.sentences(), read(cut, 0, cut.sentences().size()));
    }

    CutText cut(CanonicalText canonical, LanguageGuess guess) {
        String text = canonical.text();
        List<Sentence> sentences = new ArrayList<>();
        List<List<Piece>> cut = new ArrayList<>();
        for (SentenceLanguage stretch : stretches(text, guess)) {
            TokenRules rules = reader(stretch.language()).tokenRules();
            List<Piece> pieces = Tokenizer.tokenize(text, stretch.span().start(), stretch.span().end(), rules);
            int start = 0;
            for (int end : SentenceSplitter.ends(text, pieces, rules)) {
                List<Piece> ofSentence = pieces.subList(start, end);
                Span span = new Span(ofSentence.getFirst().start(), ofSentence.getLast().end());
                sentences.add(new Sentence(span, stretch.language()));
                cut.add(ofSentence);
                start = end;
            }
        }
        return new CutText(text, sentences, cut);
    }

    /** The tokens of the sentences from one index to before another; what is read of a sentence depends on no other. */
    List<Token> read(CutText cut, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            reader(cut.sentences().get(i).language()).read(cut.text(), cut.pieces(i), i, tokens);
        }
        return tokens;
    }

    private TokenReader reader(Language language) {
        TokenReader reader = readers.get(language);
        if (reader == null) {
            throw new IllegalStateException("no reader for " + language);
        }
        return reader;
    }

    /** Neighbouring sentences of one language together, so that they are cut by its abbreviations; covers the whole text. */
    private static List<SentenceLanguage> stretches(String text, LanguageGuess guess) {
        List<SentenceLanguage> stretches = new ArrayList<>();
        int start = 0;
        Language language = guess.sentences().isEmpty() ? guess.language() : guess.sentences().get(0).language();
        for (SentenceLanguage sentence : guess.sentences()) {
            if (sentence.language() != language) {
                stretches.add(new SentenceLanguage(new Span(start, sentence.span().start()), language, 1));
                start = sentence.span().start();
                language = sentence.language();
            }
        }
        stretches.add(new SentenceLanguage(new Span(start, text.length()), language, 1));
        return stretches;
    }
}
