package dev.textscreen.pipeline.normalization.morphology;

/** One way to read a word form: its lemma in the dictionary's spelling, part of speech and features. */
public record Reading(String lemma, PartOfSpeech pos, Features features) {
}
