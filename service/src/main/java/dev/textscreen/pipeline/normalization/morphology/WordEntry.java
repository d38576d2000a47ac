package dev.textscreen.pipeline.normalization.morphology;

import dev.textscreen.pipeline.language.Standing;
import java.util.List;

/** What a dictionary has for a form: single readings, the same grouped by lemma, part of speech and traits, and the form's standing. */
public record WordEntry(List<Reading> readings, List<Analysis> analyses, Standing standing) {

    public static final WordEntry UNKNOWN = new WordEntry(List.of(), List.of(), Standing.UNKNOWN);

    public boolean isKnown() {
        return !analyses.isEmpty();
    }
}
