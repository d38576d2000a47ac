package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.Locale;
import java.util.Set;

/** What Universal Dependencies count as one token in a language: hyphens, full stops and separators inside numbers. */
final class TokenRules {

    private static final Set<String> ENGLISH_PREFIXES = Set.of("e", "non", "re", "anti", "counter", "mis", "ex", "co", "pre", "post", "pro",
            "semi", "multi", "sub", "mid", "inter", "ultra", "un", "de", "bi", "tri", "neo", "pseudo", "quasi", "trans", "vice", "x",
            "t");
    private static final Set<String> PARTICLES = Set.of("то", "небудь", "либо", "таки", "нибудь", "но", "от", "таке", "ка", "де", "с");
    private static final Set<String> INDEFINITE = Set.of("будь", "казна", "хтозна", "бозна", "кое", "хто", "по", "во", "в", "аби");

    private final Language language;
    private final DictionaryMorphology morphology;
    private final Abbreviations abbreviations;

    TokenRules(Language language, DictionaryMorphology morphology, Abbreviations abbreviations) {
        this.language = language;
        this.morphology = morphology;
        this.abbreviations = abbreviations;
    }

    Language language() {
        return language;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Whether the full stop after an abbreviation or initial is part of its token. */
    boolean keepsFullStop() {
        return language == Language.ENGLISH || language == Language.RUSSIAN || language == Language.UNDETERMINED;
    }

    /** Whether sentences of everyday writing often start with a small letter. */
    boolean startsSentencesSmall() {
        return language == Language.ENGLISH;
    }

    /** Whether a separator between two digits is part of the number. */
    boolean joinsDigits(char separator) {
        return switch (separator) {
            case '.', ',', ':', '/' -> language != Language.UKRAINIAN;
            case '-' -> language == Language.ENGLISH;
            case '\'' -> language == Language.UNDETERMINED;
            default -> false;
        };
    }

    /** Whether a word with hyphens stays whole. */
    boolean keepsHyphens(String word) {
        int hyphen = word.indexOf('-');
        String first = word.substring(0, hyphen).toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return switch (language) {
            case UKRAINIAN -> startsWithDigit(word) && last.length() > 0 && Character.isLetter(last.charAt(0)) || PARTICLES.contains(last)
                    || INDEFINITE.contains(first) || isAdverbOrName(word);
            case RUSSIAN -> startsWithDigit(word) || !isCompoundName(word);
            case POLISH -> startsWithDigit(word) || isNoun(word);
            case ENGLISH -> ENGLISH_PREFIXES.contains(first) && last.length() > 2 && word.indexOf('-') == word.lastIndexOf('-');
            case UNDETERMINED -> true;
        };
    }

    private static boolean startsWithDigit(String word) {
        return Characters.isDigit(word.charAt(0));
    }

    private boolean isAdverbOrName(String word) {
        for (Analysis analysis : morphology.entry(language, word).analyses()) {
            if (!analysis.is(Trait.OTHER_CASE) && analysis.pos() != PartOfSpeech.NOUN && analysis.pos() != PartOfSpeech.ADJ
                    && analysis.pos() != PartOfSpeech.VERB) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(String word) {
        for (Analysis analysis : morphology.entry(language, word).analyses()) {
            if (!analysis.is(Trait.OTHER_CASE) && analysis.pos() != PartOfSpeech.ADJ && analysis.pos() != PartOfSpeech.ADV) {
                return true;
            }
        }
        return false;
    }

    /** Two capitalised words of which the last is no adjective: a geographical or personal double name. */
    private boolean isCompoundName(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (!Character.isUpperCase(word.charAt(0)) || last.isEmpty() || !Character.isUpperCase(last.charAt(0))
                || morphology.entry(language, word).isKnown()) {
            return false;
        }
        for (Analysis analysis : morphology.entry(language, last).analyses()) {
            if (analysis.pos() == PartOfSpeech.ADJ) {
                return false;
            }
        }
        return true;
    }
}
