package dev.textscreen.pipeline.normalization.morphology;

/** The universal parts of speech (UPOS) of Universal Dependencies. */
public enum PartOfSpeech {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X
}
