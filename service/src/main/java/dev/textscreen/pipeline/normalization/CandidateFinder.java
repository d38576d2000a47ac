package dev.textscreen.pipeline.normalization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The candidates for a word: closed-class readings, else the dictionary's in UD's lemmas, else a guess from its endings. Thread-safe. */
final class CandidateFinder {

    private static final double OF_FREQUENCY = 0.12;
    private static final double OF_ORDER = 0.03;
    private static final double RARE = -1.5;
    private static final double IN_LOWER_CASE = -3;

    private final Language language;
    private final DictionaryMorphology morphology;
    private final LanguageData data;
    private final LemmaConventions conventions;
    private final Cache<String, List<Candidate>> cache;

    CandidateFinder(Language language, DictionaryMorphology morphology, LanguageData data, int cachedForms) {
        this.language = language;
        this.morphology = morphology;
        this.data = data;
        this.conventions = LemmaConventions.of(language, morphology);
        this.cache = Caffeine.newBuilder().maximumSize(cachedForms).build();
    }

    /** At least one candidate, the dictionary's first. */
    List<Candidate> candidates(String form) {
        return cache.get(form, this::find);
    }

    private List<Candidate> find(String form) {
        String word = plain(form);
        List<Analysis> analyses = morphology.entry(language, word).analyses();
        String lower = word.toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>(data.closedClass().candidates(lower.replace('ё', 'е'), analyses));
        boolean closed = !candidates.isEmpty();
        for (int i = 0; i < analyses.size(); i++) {
            Analysis analysis = analyses.get(i);
            if (!closed || analysis.pos() == PartOfSpeech.PROPN && !analysis.is(Trait.OTHER_CASE) && language != Language.RUSSIAN) {
                candidates.add(conventions.apply(word, Candidate.of(analysis, prior(analysis, i) - (closed ? 1.5 : 0))));
            }
        }
        if (candidates.isEmpty()) {
            candidates.addAll(UnknownWords.guess(word, language, morphology, data, conventions));
        }
        return data.preferences().apply(lower, candidates);
    }

    private static double prior(Analysis analysis, int index) {
        return OF_FREQUENCY * analysis.frequency() - OF_ORDER * index + (analysis.is(Trait.RARE) ? RARE : 0)
                + (analysis.is(Trait.OTHER_CASE) ? IN_LOWER_CASE : 0);
    }

    /** Without stress marks, one apostrophe, without the possessive of English. */
    private String plain(String form) {
        String plain = form;
        if (form.indexOf('\u0301') >= 0 || form.indexOf('\u0300') >= 0) {
            plain = plain.replace("\u0301", "").replace("\u0300", "");
        }
        plain = plain.replace('\u2019', '\'').replace('\u02BC', '\'');
        return language == Language.ENGLISH ? EnglishClitics.strip(plain) : plain;
    }
}
