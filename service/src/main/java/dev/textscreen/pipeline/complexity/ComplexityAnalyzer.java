package dev.textscreen.pipeline.complexity;

import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what readers of readability tools expect and predicts the cost. Thread-safe. */
public final class ComplexityAnalyzer {

    private static final Set<PartOfSpeech> CONTENT = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ,
            PartOfSpeech.ADV);
    private static final String NOT_VALIDATED = "No readability formula is validated for this language; LIX, RIX and the counts are given.";

    private final CostEstimator cost;

    public ComplexityAnalyzer(CostEstimator cost) {
        this.cost = cost;
    }

    public Complexity analyze(CanonicalText text, LanguageGuess guess, NormalizedText normalized, List<Signal> signals) {
        Language language = guess.language();
        List<Token> words = normalized.tokens().stream().filter(token -> token.text().codePoints().anyMatch(Character::isLetter)).toList();
        Counts counts = counts(text.text(), language, words, normalized.sentences().size(), signals.size());
        List<Readability> readability = counts.words() == 0
                ? List.of()
                : Arrays.stream(ReadabilityFormula.values()).filter(formula -> formula.isFor(language)).map(formula -> formula.of(counts))
                        .toList();
        boolean validated = language != Language.UKRAINIAN && language != Language.UNDETERMINED;
        int identifiers = (int) signals.stream().map(Signal::type).filter(SignalType::identifies).count();
        return new Complexity(language, counts, readability, validated ? Optional.empty() : Optional.of(NOT_VALIDATED), lexical(words),
                scripts(text.text()), normalized.mentions().size() + identifiers, cost.estimate(text, guess));
    }

    private static Counts counts(String text, Language language, List<Token> words, int sentences, int signals) {
        TextCounts scanned = TextCounts.of(text);
        int wordCharacters = 0;
        int syllables = 0;
        int longWords = 0;
        int polysyllables = 0;
        int hardWords = 0;
        for (Token word : words) {
            int characters = (int) word.text().codePoints().filter(Character::isLetterOrDigit).count();
            int parts = Syllables.of(word.text(), word.language() == Language.UNDETERMINED ? language : word.language());
            wordCharacters += characters;
            syllables += parts;
            longWords += characters > 6 ? 1 : 0;
            polysyllables += parts >= 3 ? 1 : 0;
            hardWords += parts >= 4 ? 1 : 0;
        }
        return new Counts(scanned.characters(), scanned.letters(), words.size(), words.isEmpty() ? 0 : Math.max(1, sentences),
                wordCharacters, syllables, longWords, polysyllables, hardWords, scanned.numbers(), signals);
    }

    private static LexicalProfile lexical(List<Token> words) {
        List<String> lemmas = new ArrayList<>(words.size());
        int content = 0;
        for (Token word : words) {
            lemmas.add(word.lemma().toLowerCase(Locale.ROOT));
            content += CONTENT.contains(word.pos()) ? 1 : 0;
        }
        return new LexicalProfile(Counts.ratio(content, words.size()), LexicalDiversity.typeTokenRatio(lemmas),
                LexicalDiversity.mattr(lemmas, LexicalProfile.WINDOW), LexicalDiversity.mtld(lemmas, LexicalProfile.MTLD_THRESHOLD));
    }

    private static Map<Script, Double> scripts(String text) {
        int[] letters = new int[Script.values().length];
        text.codePoints().filter(Character::isLetter).forEach(c -> letters[Script.of(c).ordinal()]++);
        int all = Arrays.stream(letters).sum();
        Map<Script, Double> shares = new LinkedHashMap<>();
        Arrays.stream(Script.values()).filter(script -> letters[script.ordinal()] > 0)
                .sorted(Comparator.comparing((Script script) -> letters[script.ordinal()]).reversed())
                .forEach(script -> shares.put(script, (double) letters[script.ordinal()] / all));
        return shares;
    }
}
