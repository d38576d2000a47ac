package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the pieces of a sentence as tokens of one language: candidates, the capital's say, and the choice in context. Thread-safe. */
final class TokenReader {

    private final Language language;
    private final TokenRules tokenRules;
    private final CandidateFinder finder;
    private final SentenceTagger tagger;
    private final NameNeighbours neighbours;

    TokenReader(Language language, DictionaryMorphology morphology, LanguageData data, int cachedForms) {
        this.language = language;
        this.tokenRules = new TokenRules(language, morphology, data.abbreviations());
        this.finder = new CandidateFinder(language, morphology, data, cachedForms);
        this.neighbours = new NameNeighbours(data.closedClass());
        this.tagger = new SentenceTagger(language == Language.ENGLISH ? new EnglishRules() : new SlavicRules(data.prepositions()));
    }

    TokenRules tokenRules() {
        return tokenRules;
    }

    /** Adds the tokens of the sentence that the pieces make up. */
    void read(String text, List<Piece> pieces, int sentence, List<Token> tokens) {
        boolean shouting = isShouting(text, pieces);
        List<WordReadings> words = new ArrayList<>(pieces.size());
        List<List<Candidate>> candidates = new ArrayList<>(pieces.size());
        boolean first = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Capitals capitals = capitals(text, piece, first, shouting);
            if (language == Language.ENGLISH && capitals != Capitals.NONE) {
                capitals = neighbours.of(text, pieces, i, capitals);
            }
            WordReadings word = read(text, pieces, i, capitals);
            words.add(word);
            candidates.add(word.candidates());
            first = first && piece.kind() != PieceKind.WORD || opensQuote(text, piece);
        }
        SentenceTagger.Choice[] choices = tagger.choose(candidates);
        for (int i = 0; i < choices.length; i++) {
            tokens.add(token(text, pieces.get(i), choices[i], words.get(i).readings(), sentence));
        }
    }

    private static Capitals capitals(String text, Piece piece, boolean first, boolean shouting) {
        if (shouting || !Character.isUpperCase(text.codePointAt(piece.start()))) {
            return Capitals.NONE;
        }
        return first ? Capitals.AT_START : Capitals.INSIDE;
    }

    private static boolean opensQuote(String text, Piece piece) {
        char c = text.charAt(piece.start());
        return piece.kind() == PieceKind.PUNCTUATION
                && (c == '\u00AB' || c == '\u201E' || c == '\u201C' || c == '"' || c == ':' || c == '`');
    }

    private WordReadings read(String text, List<Piece> pieces, int index, Capitals capitals) {
        Piece piece = pieces.get(index);
        return switch (piece.kind()) {
            case PUNCTUATION -> mark(text, piece, PartOfSpeech.PUNCT);
            case SYMBOL -> mark(text, piece, symbol(text, piece));
            case NUMBER -> mark(text, piece, OrdinalNumbers.pos(text, pieces, index, language));
            case ADDRESS -> mark(text, piece, Addresses.pos(piece.of(text), language));
            case WORD -> word(text, pieces, index, capitals);
        };
    }

    private static WordReadings mark(String text, Piece piece, PartOfSpeech pos) {
        return new WordReadings(List.of(), List.of(Candidate.plain(piece.of(text), pos)));
    }

    /** The Ukrainian treebank reads the signs for per cent and number as the nouns they stand for. */
    private PartOfSpeech symbol(String text, Piece piece) {
        char c = text.charAt(piece.start());
        return language == Language.UKRAINIAN && (c == '%' || c == '\u2116') ? PartOfSpeech.NOUN : PartOfSpeech.SYM;
    }

    private WordReadings word(String text, List<Piece> pieces, int index, Capitals capitals) {
        String form = pieces.get(index).of(text);
        WordReadings found = finder.read(form, capitals);
        List<Candidate> special = SpecialWords.read(text, pieces, index, tokenRules, found.candidates());
        return special.isEmpty() ? found : new WordReadings(found.readings(), special);
    }

    /** Whether most words are in capitals, which then say nothing. */
    private static boolean isShouting(String text, List<Piece> pieces) {
        int words = 0;
        int loud = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == PieceKind.WORD && piece.end() - piece.start() > 2) {
                words++;
                loud += Character.isUpperCase(text.charAt(piece.start() + 1)) ? 1 : 0;
            }
        }
        return words > 1 && loud * 2 > words;
    }

    private Token token(String text, Piece piece, SentenceTagger.Choice choice, List<Reading> readings, int sentence) {
        String form = piece.of(text);
        Candidate candidate = choice.candidate();
        return new Token(new Span(piece.start(), piece.end()), form, lemma(form, candidate), candidate.pos(), features(choice), readings,
                language, sentence);
    }

    private static Features features(SentenceTagger.Choice choice) {
        Candidate candidate = choice.candidate();
        if (choice.cells() == 0 && candidate.cells() == 0) {
            return candidate.name() == NameKind.NONE
                    ? Features.NONE
                    : Cells.first(0, candidate.name());
        }
        Features features = Cells.first(choice.cells(), candidate.name());
        boolean caseless = candidate.is(Trait.FINITE) || candidate.is(Trait.SHORT);
        return caseless
                ? new Features(GrammaticalCase.NONE, features.gender(), features.number(),
                        features.name())
                : features;
    }

    /** The Russian dictionary has names in lower case; a name's lemma has its capital. */
    private static String lemma(String form, Candidate candidate) {
        String lemma = candidate.lemma();
        if (candidate.pos() != PartOfSpeech.PROPN || lemma.isEmpty() || !Character.isLowerCase(lemma.charAt(0))) {
            return lemma;
        }
        boolean upper = form.length() > 1 && form.length() < 6 && form.equals(form.toUpperCase(Locale.ROOT));
        return upper && lemma.equalsIgnoreCase(form)
                ? lemma.toUpperCase(Locale.ROOT)
                : Character.toTitleCase(lemma.charAt(0)) + lemma.substring(1);
    }
}
