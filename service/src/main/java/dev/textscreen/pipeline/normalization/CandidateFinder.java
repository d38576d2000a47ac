package dev.textscreen.pipeline.normalization;

import dev.textscreen.caching.ClockCache;
import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The candidates for a word: closed-class readings, else the dictionary's in UD's lemmas, else a guess from its endings. Thread-safe. */
final class CandidateFinder {

    private static final double OF_FREQUENCY = 0.12;
    private static final double OF_ORDER = 0.03;
    private static final double RARE = -1.5;
    private static final double IN_LOWER_CASE = -3;
    private static final double NAME_LIKE_SMALL_WORD = 1.5;
    private static final double NAME_LIKE_SMALL_WORD_IN_ENGLISH = 3;
    private static final double SMALL_WORD_NOT_LISTED = -2;
    private static final int LONGEST_KEPT = 64;

    private final Language language;
    private final DictionaryMorphology morphology;
    private final LanguageData data;
    private final LemmaConventions conventions;
    private final Rivals rivals;
    private final Map<Capitals, ClockCache<String, WordReadings>> caches = new EnumMap<>(Capitals.class);

    CandidateFinder(Language language, DictionaryMorphology morphology, LanguageData data, int cachedForms) {
        this.language = language;
        this.morphology = morphology;
        this.data = data;
        this.conventions = LemmaConventions.of(language, morphology);
        this.rivals = new Rivals(language);
        for (Capitals capitals : Capitals.values()) {
            caches.put(capitals, new ClockCache<>(cachedForms));
        }
    }

    /** At least one candidate, the dictionary's first, weighed by what the capital says. */
    WordReadings read(String form, Capitals capitals) {
        ClockCache<String, WordReadings> cache = caches.get(capitals);
        if (cache == null) {
            throw new IllegalStateException("no cache for " + capitals);
        }
        return form.length() > LONGEST_KEPT ? readAnew(form, capitals) : cache.get(form, f -> readAnew(f, capitals));
    }

    private WordReadings readAnew(String form, Capitals capitals) {
        return new WordReadings(morphology.readings(language, plain(form)), capitals.weigh(form, language, find(form)));
    }

    private List<Candidate> find(String form) {
        String word = plain(form);
        List<Analysis> analyses = morphology.entry(language, word).analyses();
        String lower = word.toLowerCase(Locale.ROOT);
        List<Candidate> candidates = new ArrayList<>(data.closedClass().candidates(lower.replace('ё', 'е'), analyses));
        if (word.length() < form.length() && language == Language.ENGLISH) {
            candidates.replaceAll(EnglishClitics::withVerb);
        }
        boolean closed = !candidates.isEmpty();
        double ofClosed = language == Language.ENGLISH ? NAME_LIKE_SMALL_WORD_IN_ENGLISH : NAME_LIKE_SMALL_WORD;
        for (int i = 0; i < analyses.size(); i++) {
            Analysis analysis = analyses.get(i);
            if (!closed || analysis.pos() == PartOfSpeech.PROPN && !analysis.is(Trait.OTHER_CASE) && language != Language.RUSSIAN) {
                candidates.addAll(conventions.apply(word, Candidate.of(analysis, prior(analysis, i) - (closed ? ofClosed : 0))));
            }
        }
        if (candidates.isEmpty()) {
            candidates.addAll(UnknownWords.guess(word, language, morphology, data, conventions));
        }
        return data.preferences().apply(lower, rivals.weigh(candidates));
    }

    /** The closed classes of English are listed in full, so that what the dictionary adds to them is seldom meant. */
    private double prior(Analysis analysis, int index) {
        boolean small = language == Language.ENGLISH && switch (analysis.pos()) {
            case CCONJ, PART, AUX, PRON -> true;
            default -> false;
        };
        return (small ? SMALL_WORD_NOT_LISTED : 0) + OF_FREQUENCY * analysis.frequency() - OF_ORDER * index
                + (analysis.is(Trait.RARE) ? RARE : 0)
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
