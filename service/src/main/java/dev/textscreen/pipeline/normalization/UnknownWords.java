package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Guesses at words that no dictionary has: compounds by their last part, other scripts as they are, the rest by their endings. */
final class UnknownWords {

    private static final int LONGEST_PREFIX = 9;

    private UnknownWords() {
    }

    static List<Candidate> guess(String word, Language language, DictionaryMorphology morphology, LanguageData data,
            LemmaConventions conventions) {
        if (isForeign(word, language)) {
            return List.of(Candidate.plain(word, language == Language.ENGLISH ? PartOfSpeech.PROPN : PartOfSpeech.X));
        }
        boolean name = Character.isUpperCase(word.codePointAt(0));
        List<Candidate> candidates = new ArrayList<>();
        if (!name) {
            candidates.addAll(byLastPart(word, language, morphology, conventions));
        }
        if (candidates.isEmpty()) {
            candidates.addAll(data.paradigms().guess(name ? title(word) : word, name));
            if (name) {
                data.paradigms().guess(word.toLowerCase(Locale.ROOT), false).forEach(c -> candidates.add(c.withPrior(c.prior() - 1)));
            }
        }
        if (candidates.isEmpty()) {
            candidates.add(Candidate.plain(word, name ? PartOfSpeech.PROPN : PartOfSpeech.NOUN));
        }
        return candidates;
    }

    private static boolean isForeign(String word, Language language) {
        boolean cyrillic = language == Language.UKRAINIAN || language == Language.RUSSIAN;
        Script script = Script.of(word.codePointAt(0));
        return script != Script.COMMON && script != (cyrillic ? Script.CYRILLIC : Script.LATIN);
    }

    /** Words made of a prefix or another word and a word that the dictionary has: the last part inflects. */
    private static List<Candidate> byLastPart(String word, Language language, DictionaryMorphology morphology,
            LemmaConventions conventions) {
        int hyphen = word.lastIndexOf('-');
        int longest = hyphen > 0 ? hyphen + 1 : Math.min(LONGEST_PREFIX, word.length() - 5);
        for (int cut = hyphen > 0 ? hyphen + 1 : 2; cut <= longest; cut++) {
            List<Candidate> candidates = new ArrayList<>();
            for (Analysis analysis : morphology.entry(language, word.substring(cut)).analyses()) {
                if (isOpen(analysis.pos())) {
                    String prefix = word.substring(0, cut);
                    conventions.apply(word, Candidate.of(analysis, 0.05 * analysis.frequency()))
                            .forEach(part -> candidates.add(part.withLemma(prefix + part.lemma())));
                }
            }
            if (!candidates.isEmpty()) {
                return candidates;
            }
        }
        return List.of();
    }

    private static boolean isOpen(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ || pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADV;
    }

    private static String title(String word) {
        boolean allCaps = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return allCaps && word.length() > 4 ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
