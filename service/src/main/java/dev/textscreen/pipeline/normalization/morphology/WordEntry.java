package dev.textscreen.pipeline.normalization.morphology;

import java.util.List;

/** What a dictionary has for a form: single readings, and the same grouped by lemma, part of speech and traits. */
public record WordEntry(List<Reading> readings, List<Analysis> analyses) {

    public static final WordEntry UNKNOWN = new WordEntry(List.of(), List.of());

    public boolean isKnown() {
        return !analyses.isEmpty();
    }
}
