package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The abbreviations with a full stop of one language. Immutable. */
final class Abbreviations {

    static final Abbreviations NONE = new Abbreviations(Map.of());

    private final Map<String, Abbreviation> byForm;

    private Abbreviations(Map<String, Abbreviation> byForm) {
        this.byForm = byForm;
    }

    /**
     * @param endsSentence whether a sentence may end with it; otherwise something always follows
     * @param lemma empty where the abbreviation is its own lemma
     */
    record Abbreviation(boolean endsSentence, String lemma, PartOfSpeech pos) {
    }

    /** Reads {@code abbreviations.tsv} of the language. */
    static Abbreviations read(Path dictionaries, Language language) {
        Map<String, Abbreviation> byForm = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve(language.code()).resolve("abbreviations.tsv"), 3, 4)) {
            if (!row.get(1).equals("inner") && !row.get(1).equals("any")) {
                throw row.invalid("expected inner or any in the second column");
            }
            for (String form : row.get(0).split(" ")) {
                byForm.put(form, new Abbreviation(row.get(1).equals("any"), row.get(3), pos(row)));
            }
        }
        return new Abbreviations(Map.copyOf(byForm));
    }

    private static PartOfSpeech pos(TabbedFile.Row row) {
        try {
            return PartOfSpeech.valueOf(row.get(2));
        } catch (IllegalArgumentException e) {
            throw row.invalid("no part of speech " + row.get(2));
        }
    }

    /** The abbreviation that a word without its full stop is. */
    Optional<Abbreviation> find(String word) {
        return Optional.ofNullable(byForm.get(word.toLowerCase(Locale.ROOT)));
    }
}
