package dev.textscreen.pipeline.normalization.morphology;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.caching.ClockCache;
import dev.textscreen.pipeline.language.Standing;
import dev.textscreen.pipeline.language.Vocabulary;
import dev.textscreen.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The Morfologik dictionaries of the four languages, with every answer cached. */
public final class DictionaryMorphology implements Morphology, Vocabulary {

    /** No dictionary has longer words, and no cache should keep them. */
    private static final int LONGEST_WORD = 64;
    private static final String LANGUAGE_TOOL = "org/languagetool/resource/";

    private final Map<Language, Lexicon> lexicons;
    private final Map<Language, ClockCache<String, WordEntry>> entries = new EnumMap<>(Language.class);
    private final ClockCache<FormsKey, List<String>> forms;

    private record FormsKey(Language language, String lemma, PartOfSpeech pos, Features features) {
    }

    private DictionaryMorphology(Map<Language, Lexicon> lexicons, int cachedForms) {
        this.lexicons = lexicons;
        for (Language language : lexicons.keySet()) {
            entries.put(language, new ClockCache<>(cachedForms));
        }
        this.forms = new ClockCache<>(cachedForms);
    }

    /**
     * Reads all dictionaries from the class path, in parallel.
     *
     * @param cachedForms how many word forms a language are kept with their readings
     */
    public static DictionaryMorphology load(int cachedForms) {
        Map<Language, CompletableFuture<Lexicon>> loading = new EnumMap<>(Language.class);
        loading.put(Language.UKRAINIAN, lexicon(Language.UKRAINIAN, LANGUAGE_TOOL + "uk/ukrainian", "uk_UA", new UkrainianTags()));
        loading.put(Language.RUSSIAN, lexicon(Language.RUSSIAN, LANGUAGE_TOOL + "ru/russian", "ru_RU", new RussianTags()));
        loading.put(Language.ENGLISH, lexicon(Language.ENGLISH, LANGUAGE_TOOL + "en/english", "en_US", new EnglishTags()));
        loading.put(Language.POLISH, lexicon(Language.POLISH, LANGUAGE_TOOL + "pl/polish", "pl_PL", new PolishTags()));
        Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
        loading.forEach((language, lexicon) -> lexicons.put(language, lexicon.join()));
        return new DictionaryMorphology(lexicons, cachedForms);
    }

    @Override
    public List<Reading> readings(Language language, String form) {
        return entry(language, form).readings();
    }

    /** The same as {@link #readings}, with the readings grouped. */
    public WordEntry entry(Language language, String form) {
        Lexicon lexicon = lexicons.get(language);
        ClockCache<String, WordEntry> cache = entries.get(language);
        if (lexicon == null || cache == null || form.isEmpty() || form.length() > LONGEST_WORD) {
            return WordEntry.UNKNOWN;
        }
        return cache.get(form, lexicon::entry);
    }

    @Override
    public List<String> forms(Language language, String lemma, PartOfSpeech pos, Features features) {
        Lexicon lexicon = lexicons.get(language);
        return lexicon == null || lemma.isEmpty() || lemma.length() > LONGEST_WORD
                ? List.of()
                : forms.get(new FormsKey(language, lemma, pos, features), key -> lexicon.forms(lemma, pos, features));
    }

    @Override
    public Standing standing(Language language, String word) {
        return entry(language, word).standing();
    }

    /** Hits and misses of the cache of word forms, a language each. */
    public Map<Language, CacheStats> statistics() {
        Map<Language, CacheStats> statistics = new EnumMap<>(Language.class);
        entries.forEach((language, cache) -> statistics.put(language, cache.stats()));
        return statistics;
    }

    private static CompletableFuture<Lexicon> lexicon(Language language, String path, String locale, TagSet tags) {
        CompletableFuture<MorfologikDictionary> analysis = read(path + ".dict");
        CompletableFuture<MorfologikDictionary> synthesis = read(path + "_synth.dict");
        CompletableFuture<MorfologikDictionary> frequencies = read(LANGUAGE_TOOL + language.code() + "/hunspell/" + locale + ".dict");
        return CompletableFuture.allOf(analysis, synthesis, frequencies)
                .thenApply(all -> new Lexicon(language, analysis.join(), synthesis.join(), frequencies.join(), tags));
    }

    private static CompletableFuture<MorfologikDictionary> read(String resource) {
        return CompletableFuture.supplyAsync(() -> MorfologikDictionary.read(resource));
    }
}
