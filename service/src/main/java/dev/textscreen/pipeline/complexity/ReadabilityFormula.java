package dev.textscreen.pipeline.complexity;

import dev.textscreen.text.Language;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A readability formula with its constants, the languages it is published for, and where. */
enum ReadabilityFormula {
    // @formatter:off
    FLESCH("flesch_reading_ease", c -> 206.835 - 1.015 * c.sentenceLength() - 84.6 * c.wordSyllables(),
            "206.835 - 1.015 words/sentences - 84.6 syllables/words", "Flesch 1948", Language.ENGLISH),
    FLESCH_KINCAID("flesch_kincaid_grade", c -> 0.39 * c.sentenceLength() + 11.8 * c.wordSyllables() - 15.59,
            "0.39 words/sentences + 11.8 syllables/words - 15.59", "Kincaid et al. 1975", Language.ENGLISH),
    FLESCH_RUSSIAN("flesch_reading_ease", c -> 206.835 - 1.3 * c.sentenceLength() - 60.1 * c.wordSyllables(),
            "206.835 - 1.3 words/sentences - 60.1 syllables/words",
            "Oborneva 2006, for Russian; also quoted with 1.52 and 65.14", Language.RUSSIAN),
    FLESCH_KINCAID_RUSSIAN("flesch_kincaid_grade", c -> 0.5 * c.sentenceLength() + 8.4 * c.wordSyllables() - 15.59,
            "0.5 words/sentences + 8.4 syllables/words - 15.59", "Oborneva 2006, for Russian", Language.RUSSIAN),
    FOG("gunning_fog", c -> 0.4 * (c.sentenceLength() + 100 * Counts.ratio(c.polysyllables(), c.words())),
            "0.4 (words/sentences + 100 words of 3 syllables or more/words)", "Gunning 1952", Language.ENGLISH),
    FOG_POLISH("gunning_fog", c -> 0.4 * (c.sentenceLength() + 100 * Counts.ratio(c.hardWords(), c.words())),
            "0.4 (words/sentences + 100 words of 4 syllables or more/words)", "Gunning 1952, as used for Polish (Jasnopis)", Language.POLISH),
    PISAREK("pisarek", c -> 0.5 * Math.hypot(c.sentenceLength(), 100 * Counts.ratio(c.hardWords(), c.words())),
            "0.5 sqrt((words/sentences)^2 + (100 words of 4 syllables or more/words)^2)", "Pisarek 1969, non-linear", Language.POLISH),
    PISAREK_LINEAR("pisarek_linear", c -> c.sentenceLength() / 3 + 100 * Counts.ratio(c.hardWords(), c.words()) / 3 + 1,
            "words/sentences/3 + 100 words of 4 syllables or more/words/3 + 1", "Pisarek 1969, linear", Language.POLISH),
    SMOG("smog", c -> 1.0430 * Math.sqrt(30 * Counts.ratio(c.polysyllables(), c.sentences())) + 3.1291,
            "1.0430 sqrt(30 words of 3 syllables or more/sentences) + 3.1291", "McLaughlin 1969; meant for 30 sentences", Language.ENGLISH),
    ARI("automated_readability_index", c -> 4.71 * c.wordLength() + 0.5 * c.sentenceLength() - 21.43,
            "4.71 characters/words + 0.5 words/sentences - 21.43", "Smith and Senter 1967", Language.ENGLISH),
    COLEMAN_LIAU("coleman_liau", c -> 5.88 * c.wordLength() - 29.6 * Counts.ratio(c.sentences(), c.words()) - 15.8,
            "0.0588 characters in 100 words - 0.296 sentences in 100 words - 15.8", "Coleman and Liau 1975", Language.ENGLISH),
    LIX("lix", c -> c.sentenceLength() + 100 * Counts.ratio(c.longWords(), c.words()),
            "words/sentences + 100 words of more than 6 letters/words", "Bj\u00F6rnsson 1968, of any language", Language.values()),
    RIX("rix", c -> Counts.ratio(c.longWords(), c.sentences()),
            "words of more than 6 letters/sentences", "Anderson 1983, of any language", Language.values());
    // @formatter:on

    private final String wireName;
    private final ToDoubleFunction<Counts> value;
    private final String formula;
    private final String source;
    private final Set<Language> languages;

    ReadabilityFormula(String wireName, ToDoubleFunction<Counts> value, String formula, String source, Language... languages) {
        this.wireName = wireName;
        this.value = value;
        this.formula = formula;
        this.source = source;
        this.languages = EnumSet.of(languages[0], languages);
    }

    boolean isFor(Language language) {
        return languages.contains(language);
    }

    Readability of(Counts counts) {
        return new Readability(wireName, value.applyAsDouble(counts), formula, source);
    }
}
