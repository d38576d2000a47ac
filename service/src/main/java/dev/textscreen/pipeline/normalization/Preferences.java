package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which reading of a homograph is the usual one. Immutable. */
final class Preferences {

    private static final double USUAL = 2;

    private final Map<String, Preference> byForm;

    private Preferences(Map<String, Preference> byForm) {
        this.byForm = byForm;
    }

    private record Preference(String lemma, PartOfSpeech pos, double step) {
    }

    /** Reads {@code homographs.tsv} of the language. */
    static Preferences read(Path dictionaries, Language language) {
        Map<String, Preference> byForm = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve(language.code()).resolve("homographs.tsv"), 3, 4)) {
            try {
                for (String form : row.get(0).split(" ")) {
                    byForm.put(form, new Preference(row.get(1).equals("=") ? form : row.get(1), PartOfSpeech.valueOf(row.get(2)),
                            row.get(3).isEmpty() ? USUAL : Double.parseDouble(row.get(3))));
                }
            } catch (IllegalArgumentException e) {
                throw row.invalid(String.valueOf(e.getMessage()));
            }
        }
        return new Preferences(byForm);
    }

    /** The candidates with the usual one, if it is among them, made likelier. */
    List<Candidate> apply(String lower, List<Candidate> candidates) {
        Preference preference = byForm.get(lower);
        if (preference == null) {
            return List.copyOf(candidates);
        }
        return candidates.stream().map(
                c -> c.pos() == preference.pos() && c.lemma().equalsIgnoreCase(preference.lemma())
                        ? c.withPrior(c.prior() + preference.step())
                        : c)
                .toList();
    }
}
