package dev.textscreen.pipeline.filter;

/** What later layers may spare for this text. Identifiers and listed names are looked up whatever it says. */
public record Worth(boolean variants, boolean vectors, String reason) {
}
